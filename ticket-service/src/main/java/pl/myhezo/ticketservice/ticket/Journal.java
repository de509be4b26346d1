package pl.myhezo.ticketservice.ticket;

/** Keeps who did what to tickets, in the transaction of what was done. */
@FunctionalInterface
public interface Journal {

    /** @param action such as {@code ticket-opened} */
    void note(String action, Viewer by, Ticket ticket);
}
