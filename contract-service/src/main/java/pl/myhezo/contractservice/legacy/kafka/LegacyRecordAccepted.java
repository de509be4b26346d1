package pl.myhezo.contractservice.legacy.kafka;

import pl.myhezo.contractservice.company.Recorded.Change;

/** A record came over, or was here already. */
record LegacyRecordAccepted(
        String migrationId, String source, String kind, String legacyId, String newId, Change change) {}
