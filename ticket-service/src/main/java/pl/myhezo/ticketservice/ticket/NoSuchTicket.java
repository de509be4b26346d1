package pl.myhezo.ticketservice.ticket;

/** There is no such ticket, or none that this caller may see; which of them, nobody is told. */
public final class NoSuchTicket extends RuntimeException {

    NoSuchTicket() {
        super("No such ticket");
    }
}
