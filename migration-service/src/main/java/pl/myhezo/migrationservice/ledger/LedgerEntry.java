package pl.myhezo.migrationservice.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a record across migrations: one entry for each record that was ever sent.
 *
 * @param hash of what was sent last
 * @param version how often it was sent
 * @param outcome how that ended
 * @param migrationId in which migration it was sent last
 */
public record LedgerEntry(
        String source,
        RecordKind kind,
        String legacyId,
        String hash,
        long version,
        Outcome outcome,
        @Nullable String newId,
        String migrationId) {

    /** A record that is sent for the first time. */
    public static LedgerEntry first(String source, RecordKind kind, String legacyId, String hash, String migrationId) {
        return new LedgerEntry(source, kind, legacyId, hash, 1, Outcome.PENDING, null, migrationId);
    }

    /** The record is sent again. */
    public LedgerEntry again(String newHash, String inMigration) {
        return new LedgerEntry(source, kind, legacyId, newHash, version + 1, Outcome.PENDING, newId, inMigration);
    }

    /** Whether the record was moved once, or may have been: one that was sent may be here before its answer is. */
    public boolean mayBeHere() {
        return newId != null || outcome == Outcome.PENDING;
    }

    /** Whether the same content was moved already. */
    public boolean holds(String content) {
        return outcome == Outcome.MOVED && hash.equals(content);
    }
}
