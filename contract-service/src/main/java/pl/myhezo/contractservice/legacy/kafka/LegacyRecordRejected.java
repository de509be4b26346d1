package pl.myhezo.contractservice.legacy.kafka;

/** A record did not come over. */
record LegacyRecordRejected(String migrationId, String source, String kind, String legacyId, String reason) {}
