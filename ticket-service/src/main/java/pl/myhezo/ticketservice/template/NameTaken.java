package pl.myhezo.ticketservice.template;

/** Another template has this name. */
public final class NameTaken extends RuntimeException {

    public NameTaken() {
        super("A template with this name is there already");
    }
}
