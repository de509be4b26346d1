package pl.myhezo.ticketservice.contact;

import pl.myhezo.ticketservice.ticket.Ticket;

/** Tells people who wrote to us that their request is here. */
@FunctionalInterface
public interface Confirmations {

    /** Within the open transaction. */
    void confirm(Ticket ticket);
}
