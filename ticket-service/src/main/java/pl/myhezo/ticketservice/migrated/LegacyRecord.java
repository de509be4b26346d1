package pl.myhezo.ticketservice.migrated;

import java.util.UUID;
import pl.myhezo.ticketservice.ticket.TicketState;

/**
 * What we remember of a ticket that came over.
 *
 * @param ticketId under which it is known here
 * @param state in which it last came over
 * @param fingerprint of what it said when it last came over
 * @param migrationId the migration that it last came over with; the ids of migrations rise with time
 */
public record LegacyRecord(LegacyId id, UUID ticketId, TicketState state, String fingerprint, String migrationId) {

    /** Whether this was told before, or something newer was. */
    boolean makesOld(LegacyTicket told) {
        return isNewerThan(told.migrationId()) || says(told);
    }

    /** Whether it is to be remembered that a later migration told the same. */
    boolean isToldAgain(LegacyTicket told) {
        return says(told) && !isNewerThan(told.migrationId());
    }

    LegacyRecord toldAgainBy(String laterMigration) {
        return new LegacyRecord(id, ticketId, state, fingerprint, laterMigration);
    }

    private boolean says(LegacyTicket told) {
        return fingerprint.equals(Fingerprint.of(told));
    }

    private boolean isNewerThan(String otherMigration) {
        return migrationId.compareTo(otherMigration) > 0;
    }
}
