package pl.myhezo.ticketservice.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of the supplier read what of a ticket. What is not written here was not read: both are one transaction. */
public interface ReadLog {

    /** Writes within the open transaction. */
    void note(Reading reading);

    /**
     * Readings of tickets, newest first.
     *
     * @param before only those older than this one
     */
    List<Reading> of(Collection<UUID> ticketIds, @Nullable UUID before, int most);
}
