package pl.myhezo.contractservice.legacy;

/**
 * What we remember of a record that came over.
 *
 * @param newId under which it is known here
 * @param fingerprint of what it said when it last came over
 * @param migrationId the migration that it last came over with; the ids of migrations rise with time
 */
public record LegacyRecord(LegacyId id, String newId, String fingerprint, String migrationId) {

    boolean says(String other) {
        return fingerprint.equals(other);
    }

    /** Whether this came with a later migration than what is told now. */
    boolean isNewerThan(String otherMigration) {
        return migrationId.compareTo(otherMigration) > 0;
    }

    /** The same, told again by a later migration. */
    LegacyRecord toldAgainBy(String laterMigration) {
        return new LegacyRecord(id, newId, fingerprint, laterMigration);
    }
}
