package pl.myhezo.ticketservice.migrated;

import java.util.List;
import pl.myhezo.ticketservice.ticket.FormerTicket;

/**
 * A ticket as another system exported it.
 *
 * @param migrationId the migration that brings it; the ids of migrations rise with time
 * @param dialogue what was said there
 * @param files of what was said; those that are missing are named in the dialogue alone
 */
public record LegacyTicket(
        String migrationId, LegacyId id, FormerTicket former, LegacyFile dialogue, List<LegacyFile> files) {

    public LegacyTicket {
        files = List.copyOf(files);
    }
}
