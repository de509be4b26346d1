package pl.myhezo.ticketservice.ticket;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A ticket has just been changed. Says in which way, and nothing of what it says now. */
public record Touched(UUID ticketId, Set<Way> ways) {

    /** The first of several is the one that matters most to somebody who looks at the ticket. */
    public enum Way {
        OPENED,
        REPLIED,

        /** Staff noted something among themselves. */
        NOTED,
        CHANGED,

        /** It became visible to the supplier, or is no longer. */
        SUPPLIER_ACCESS,

        /** It became visible to everybody of the company, or is its owner's alone now. */
        AUDIENCE
    }

    public Touched {
        ways = Set.copyOf(ways);
    }

    public Touched(UUID ticketId, Way way) {
        this(ticketId, EnumSet.of(way));
    }
}
