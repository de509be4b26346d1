package pl.myhezo.migrationservice.migration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pl.myhezo.migrationservice.upload.Uploads;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** An operator lets a paused migration go on without waiting, or takes a cancellation back. */
public final class ResumingMigration {

    private final Migrations migrations;
    private final Uploads uploads;
    private final Duration kept;
    private final Clock clock;

    /** @param kept how long after a migration's end its export is kept */
    ResumingMigration(Migrations migrations, Uploads uploads, Duration kept, Clock clock) {
        this.migrations = migrations;
        this.uploads = uploads;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * @throws Problem 404 if there is none, 409 if it has ended otherwise or its export is no longer kept; one that is
     *     at work simply goes on
     */
    public void resume(String id) {
        Migration migration = migrations.find(id).orElseThrow(Problem::notFound);
        if (!isReadable(migration)) {
            throw Problem.of(ProblemType.CONFLICT);
        }
        if (!migrations.resume(id) && !migration.status().isOpen()) {
            throw Problem.of(ProblemType.CONFLICT);
        }
    }

    /** By the same rule as exports are forgotten, so that none is while somebody resumes it. */
    private boolean isReadable(Migration migration) {
        Instant end = migration.finishedAt();
        return (end == null || end.plus(kept).isAfter(clock.instant())) && uploads.isKept(migration.id());
    }
}
