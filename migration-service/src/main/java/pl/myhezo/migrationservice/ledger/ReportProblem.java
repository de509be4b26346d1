package pl.myhezo.migrationservice.ledger;

import java.util.List;

/**
 * What was rejected of one kind for one reason.
 *
 * @param examples the first few
 */
public record ReportProblem(RecordKind kind, String reason, long count, List<ReportRow> examples) {

    /** How many examples there are at most. */
    public static final int EXAMPLES = 3;
}
