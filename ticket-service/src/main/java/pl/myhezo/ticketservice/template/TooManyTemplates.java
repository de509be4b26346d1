package pl.myhezo.ticketservice.template;

/** There are as many templates as there may be. */
public final class TooManyTemplates extends RuntimeException {

    public TooManyTemplates() {
        super("There are as many templates as there may be");
    }
}
