package pl.myhezo.ticketservice.ticket;

import java.util.UUID;

/** What was to be written over is no longer what was read. */
public final class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(UUID ticket, long version) {
        super("Ticket %s is no longer at version %d".formatted(ticket, version));
    }
}
