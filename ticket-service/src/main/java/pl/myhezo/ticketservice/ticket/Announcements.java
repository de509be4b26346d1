package pl.myhezo.ticketservice.ticket;

/** Tells the other services what happened to tickets. */
@FunctionalInterface
public interface Announcements {

    /** @param version the ticket's, after what happened */
    void happened(TicketEvent event, long version);
}
