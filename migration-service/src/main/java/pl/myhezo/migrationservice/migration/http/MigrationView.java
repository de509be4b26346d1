package pl.myhezo.migrationservice.migration.http;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.migrationservice.migration.Migration;
import pl.myhezo.migrationservice.migration.MigrationStatus;
import pl.myhezo.migrationservice.migration.Pace;
import pl.myhezo.migrationservice.migration.WatchingMigrations;

/** A migration as operators see it. */
record MigrationView(
        String id,
        String format,
        @Nullable String source,
        MigrationStatus status,
        @Nullable String reason,
        @Nullable String detail,
        boolean dryRun,
        Counts counts,
        @Nullable Expected expected,
        @Nullable PaceView pace,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * How fast it goes at present.
     *
     * @param perSecond contracts and tickets
     */
    record PaceView(double perSecond, @Nullable Long secondsLeft) {

        static @Nullable PaceView of(@Nullable Pace pace) {
            return pace == null
                    ? null
                    : new PaceView(
                            Math.round(pace.perSecond() * 10) / 10.0,
                            pace.left() == null ? null : pace.left().toSeconds());
        }
    }

    /** How much there is to read, about; absent until that was counted. */
    record Expected(long contracts, long tickets) {

        static @Nullable Expected of(Map<RecordKind, Long> counts) {
            return counts.isEmpty()
                    ? null
                    : new Expected(
                            counts.getOrDefault(RecordKind.CONTRACT, 0L), counts.getOrDefault(RecordKind.TICKET, 0L));
        }
    }

    /** @param files of tickets, and of the archive those that something is to be said of */
    record Counts(Count companies, Count contracts, Count tickets, Count files) {}

    /** What was read and is in none of the others waits for an answer. */
    record Count(long read, long moved, long skipped, long rejected) {

        static Count of(Tally tally, RecordKind kind) {
            return new Count(
                    tally.of(kind),
                    tally.of(kind, Outcome.MOVED),
                    tally.of(kind, Outcome.SKIPPED),
                    tally.of(kind, Outcome.REJECTED));
        }
    }

    static MigrationView of(WatchingMigrations.Progress progress) {
        Migration migration = progress.migration();
        Tally tally = progress.tally();
        return new MigrationView(
                migration.id(),
                migration.format(),
                migration.source(),
                migration.status(),
                migration.reason(),
                migration.detail(),
                migration.dryRun(),
                new Counts(
                        Count.of(tally, RecordKind.COMPANY),
                        Count.of(tally, RecordKind.CONTRACT),
                        Count.of(tally, RecordKind.TICKET),
                        Count.of(tally, RecordKind.FILE)),
                Expected.of(migration.expected()),
                PaceView.of(progress.pace()),
                migration.receivedAt(),
                migration.startedAt(),
                migration.finishedAt());
    }
}
