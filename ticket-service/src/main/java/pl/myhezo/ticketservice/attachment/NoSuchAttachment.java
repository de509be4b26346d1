package pl.myhezo.ticketservice.attachment;

/** The ticket has no such file, or none that this caller may have. */
public final class NoSuchAttachment extends RuntimeException {

    NoSuchAttachment() {
        super("No such file");
    }
}
