package pl.myhezo.ticketservice.template;

/** There is no such template. */
public final class NoSuchTemplate extends RuntimeException {

    public NoSuchTemplate() {
        super("There is no such template");
    }
}
