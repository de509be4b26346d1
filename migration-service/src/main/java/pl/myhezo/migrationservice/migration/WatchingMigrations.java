package pl.myhezo.migrationservice.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportProblem;
import pl.myhezo.migrationservice.ledger.ReportQuery;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.platform.problem.Problem;

/** What operators see of migrations. */
public final class WatchingMigrations {

    private final Migrations migrations;
    private final Report report;
    private final Paces paces;

    WatchingMigrations(Migrations migrations, Report report, Paces paces) {
        this.migrations = migrations;
        this.report = report;
        this.paces = paces;
    }

    /**
     * A migration and how far it is.
     *
     * @param pace null while it is not known
     */
    public record Progress(
            Migration migration, Tally tally, @Nullable Pace pace) {}

    /** @throws Problem 404 if there is none */
    public Progress progress(String id) {
        return withTally(migrations.find(id).orElseThrow(Problem::notFound));
    }

    /** Newest first. */
    public List<Progress> list(@Nullable String before, int limit) {
        return migrations.newestFirst(before, limit).stream()
                .map(this::withTally)
                .toList();
    }

    /**
     * What was rejected, most often first.
     *
     * @throws Problem 404 if there is no such migration
     */
    public List<ReportProblem> problems(String id) {
        return migrations
                .find(id)
                .map(migration -> report.problems(migration.id()))
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 if there is no such migration */
    public Report.Page report(String id, ReportQuery query) {
        return migrations
                .find(id)
                .map(migration -> report.page(migration.id(), query))
                .orElseThrow(Problem::notFound);
    }

    private Progress withTally(Migration migration) {
        Tally tally = report.tally(migration.id());
        return new Progress(migration, tally, paces.look(migration, tally));
    }
}
