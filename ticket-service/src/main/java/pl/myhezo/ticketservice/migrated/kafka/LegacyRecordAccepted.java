package pl.myhezo.ticketservice.migrated.kafka;

import pl.myhezo.ticketservice.migrated.Outcome;

/** A ticket came over, or was here already. */
record LegacyRecordAccepted(
        String migrationId, String source, String kind, String legacyId, String newId, Outcome.Change change) {

    static final String KIND = "TICKET";

    static LegacyRecordAccepted of(LegacyTicketExported about, Outcome.Accepted outcome) {
        return new LegacyRecordAccepted(
                about.migrationId(), about.source(), KIND, about.legacyId(), outcome.number(), outcome.change());
    }
}
