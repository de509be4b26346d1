package pl.myhezo.migrationservice.migration.http;

import java.util.List;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportProblem;

/** What a migration rejected, most often first. */
record ProblemGroups(List<ProblemGroup> items) {

    /**
     * What was rejected of one kind for one reason.
     *
     * @param examples the first few rows of the report
     */
    record ProblemGroup(RecordKind kind, String reason, long count, List<ReportItem> examples) {}

    static ProblemGroups of(List<ReportProblem> problems) {
        return new ProblemGroups(problems.stream()
                .map(problem -> new ProblemGroup(
                        problem.kind(),
                        problem.reason(),
                        problem.count(),
                        problem.examples().stream().map(ReportItem::of).toList()))
                .toList());
    }
}
