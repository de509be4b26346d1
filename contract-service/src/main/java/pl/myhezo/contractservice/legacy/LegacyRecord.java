package pl.myhezo.contractservice.legacy;

/**
 * What we remember of a record that came over.
 *
 * @param newId under which it is known here
 * @param fingerprint of what it said when it last came over
 */
public record LegacyRecord(LegacyId id, String newId, String fingerprint) {}
