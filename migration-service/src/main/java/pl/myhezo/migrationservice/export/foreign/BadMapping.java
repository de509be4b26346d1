package pl.myhezo.migrationservice.export.foreign;

import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Reason;

/** Refusals of files that somebody wrote for a migration: a mistake in one would be a mistake in every ticket. */
final class BadMapping {

    private BadMapping() {}

    static RefusedExport in(String file, String why) {
        return new RefusedExport(Reason.BAD_MAPPING, file + ": " + why);
    }

    static RefusedExport in(String file, long line, String why) {
        return new RefusedExport(Reason.BAD_MAPPING, "%s, line %d: %s".formatted(file, line, why));
    }
}
