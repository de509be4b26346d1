package pl.myhezo.ticketservice.migrated;

import java.util.List;
import java.util.UUID;
import pl.myhezo.ticketservice.ticket.TicketNumber;

/** What was fetched of a ticket before it is stored. */
public sealed interface Luggage {

    /** For a new ticket. */
    record OfNew(UUID ticketId, TicketNumber number, List<UUID> files) implements Luggage {}

    /** For one that is here. */
    record OfKnown(List<UUID> files) implements Luggage {}

    /** The ticket says nothing new. */
    record None() implements Luggage {}

    /** There is a file that is not what was said of it, or not there; {@code reason} is a code. */
    record Wrong(String reason) implements Luggage {}
}
