package pl.myhezo.migrationservice.migration.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.platform.http.CsvWriter;

/** The report as a file for spreadsheets. */
final class ReportCsv {

    private static final List<String> COLUMNS =
            List.of("kind", "legacyId", "number", "outcome", "reason", "detail", "newId", "file", "line");

    private final CsvWriter csv;

    ReportCsv(Appendable out) throws IOException {
        this.csv = new CsvWriter(out);
        csv.row(COLUMNS);
    }

    void add(List<ReportRow> rows) throws IOException {
        for (ReportRow row : rows) {
            csv.row(Arrays.asList(
                    row.kind().name(),
                    row.legacyId(),
                    row.number(),
                    row.outcome().name(),
                    row.reason(),
                    row.detail(),
                    row.newId(),
                    row.position().file(),
                    Long.toString(row.position().line())));
        }
    }
}
