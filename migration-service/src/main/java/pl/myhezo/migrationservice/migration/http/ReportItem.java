package pl.myhezo.migrationservice.migration.http;

import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/**
 * A row of the report as operators see it.
 *
 * @param part which of the files that the line names, from 1; otherwise 0
 */
record ReportItem(
        RecordKind kind,
        @Nullable String legacyId,
        @Nullable String number,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String newId,
        String file,
        long line,
        int part) {

    static ReportItem of(ReportRow row) {
        return new ReportItem(
                row.kind(),
                row.legacyId(),
                row.number(),
                row.outcome(),
                row.reason(),
                row.detail(),
                row.newId(),
                row.position().file(),
                row.position().line(),
                row.position().part());
    }
}
