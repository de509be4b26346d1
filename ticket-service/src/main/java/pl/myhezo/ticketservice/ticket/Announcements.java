package pl.myhezo.ticketservice.ticket;

/** Tells others what happened to tickets, within the open transaction. */
@FunctionalInterface
public interface Announcements {

    /** @param version the ticket's, after what happened */
    void happened(TicketEvent event, long version);
}
