package pl.myhezo.ticketservice.ticket;

import java.util.List;

/** A ticket after something was done to it, and what is to be told of that. */
record Change(Ticket ticket, List<TicketEvent> events) {

    Change {
        events = List.copyOf(events);
    }

    static Change of(Ticket ticket, TicketEvent... events) {
        return new Change(ticket, List.of(events));
    }
}
