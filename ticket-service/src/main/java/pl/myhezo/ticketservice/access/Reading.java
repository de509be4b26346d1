package pl.myhezo.ticketservice.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of the supplier read something of a ticket.
 *
 * @param id rises with time
 * @param company the supplier's name at that time
 */
public record Reading(UUID id, UUID ticketId, String subject, String company, What what, Instant at) {

    /** What was read. */
    public enum What {
        TICKET,
        MESSAGES,
        ATTACHMENT,
        PDF
    }
}
