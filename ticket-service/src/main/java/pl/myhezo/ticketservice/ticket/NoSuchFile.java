package pl.myhezo.ticketservice.ticket;

/** A file that was to go with a message cannot. */
public final class NoSuchFile extends RuntimeException {

    NoSuchFile() {
        super("No such file waits for a message of this ticket");
    }
}
