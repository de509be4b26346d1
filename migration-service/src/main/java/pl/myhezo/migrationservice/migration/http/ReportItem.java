package pl.myhezo.migrationservice.migration.http;

import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** A row of the report as operators see it. */
record ReportItem(
        RecordKind kind,
        @Nullable String legacyId,
        @Nullable String number,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String newId,
        String file,
        long line) {

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
                row.position().line());
    }
}
