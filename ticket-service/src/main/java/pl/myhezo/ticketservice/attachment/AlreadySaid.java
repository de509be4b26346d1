package pl.myhezo.ticketservice.attachment;

/** The file belongs to a message, and what was said stays. */
public final class AlreadySaid extends RuntimeException {

    AlreadySaid() {
        super("The file belongs to a message");
    }
}
