package pl.myhezo.migrationservice.migration;

import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** An operator lets a paused migration go on without waiting, or takes a cancellation back. */
public final class ResumingMigration {

    private final Migrations migrations;

    ResumingMigration(Migrations migrations) {
        this.migrations = migrations;
    }

    /** @throws Problem 404 if there is none, 409 if it has ended otherwise; one that is at work simply goes on */
    public void resume(String id) {
        if (migrations.resume(id)) {
            return;
        }
        Migration migration = migrations.find(id).orElseThrow(Problem::notFound);
        if (!migration.status().isOpen()) {
            throw Problem.of(ProblemType.CONFLICT);
        }
    }
}
