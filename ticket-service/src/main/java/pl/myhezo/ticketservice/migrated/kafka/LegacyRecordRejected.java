package pl.myhezo.ticketservice.migrated.kafka;

import pl.myhezo.ticketservice.migrated.Outcome;

/** A ticket could not be taken over. */
record LegacyRecordRejected(String migrationId, String source, String kind, String legacyId, String reason) {

    static LegacyRecordRejected of(LegacyTicketExported about, Outcome.Rejected outcome) {
        return new LegacyRecordRejected(
                about.migrationId(), about.source(), LegacyRecordAccepted.KIND, about.legacyId(), outcome.reason());
    }
}
