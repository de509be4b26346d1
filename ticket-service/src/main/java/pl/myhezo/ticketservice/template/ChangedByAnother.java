package pl.myhezo.ticketservice.template;

/** Somebody else changed it meanwhile. */
public final class ChangedByAnother extends RuntimeException {

    public ChangedByAnother() {
        super("The template is no longer at this version");
    }
}
