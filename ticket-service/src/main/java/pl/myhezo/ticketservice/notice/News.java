package pl.myhezo.ticketservice.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.people.Notice;
import pl.myhezo.ticketservice.ticket.TicketNumber;
import pl.myhezo.ticketservice.ticket.TicketState;

/** What people are written about. */
public sealed interface News {

    /** Which of the notices it is that people can do without. */
    default Notice kind() {
        return switch (this) {
            case Replied _ -> Notice.TICKET_REPLY;
            case Opened _, StateChanged _, Merged _ -> Notice.TICKET_STATE;
        };
    }

    record Opened() implements News {}

    /** @param author the subject of who wrote */
    record Replied(UUID message, @Nullable String author, String text) implements News {}

    /** @param going the number of the ticket that lives on in this one */
    record Merged(TicketNumber going) implements News {}

    /** @param version of the ticket, by which one change is told from another into the same state */
    record StateChanged(TicketState state, long version) implements News {}
}
