package pl.myhezo.migrationservice.migration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.Report;

/**
 * Waits for the services that take records over. Nothing is lost while they are down: what was sent waits in the outbox
 * and in Kafka. After a while the migration counts as paused, so that people see it; it goes on with the next answer.
 */
final class AwaitingAnswers {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Migrations migrations;
    private final Report report;
    private final Pause pause;
    private final Duration patience;
    private final Clock clock;

    AwaitingAnswers(Migrations migrations, Report report, Pause pause, Duration patience, Clock clock) {
        this.migrations = migrations;
        this.report = report;
        this.pause = pause;
        this.patience = patience;
        this.clock = clock;
    }

    /** Returns when at most so many records are unanswered; shows meanwhile that the migration waits. */
    void untilAtMost(long most, Claim claim) {
        untilAtMost(most, claim, () -> {});
    }

    /** The same with a further claim that is to be kept. */
    void untilAtMost(long most, Claim claim, Runnable kept) {
        untilAtMost(
                most,
                claim.migrationId(),
                () -> {
                    migrations.renew(claim);
                    kept.run();
                },
                (isPaused, left) -> show(claim, isPaused, left));
    }

    /** The same for who only helps. */
    void untilAtMost(long most, String migrationId, Runnable kept) {
        untilAtMost(most, migrationId, kept, (isPaused, left) -> {});
    }

    private void untilAtMost(long most, String migrationId, Runnable kept, Shown shown) {
        long unanswered = unanswered(migrationId);
        Instant lastAnswer = clock.instant();
        boolean isPaused = false;
        while (unanswered > most) {
            pause.of(BETWEEN_LOOKS);
            kept.run();
            long left = unanswered(migrationId);
            // More than before too: another instance sends only after answers.
            if (left != unanswered) {
                unanswered = left;
                lastAnswer = clock.instant();
            }
            boolean isSilent = clock.instant().isAfter(lastAnswer.plus(patience));
            if (isSilent != isPaused) {
                isPaused = isSilent;
                shown.change(isPaused, left);
            }
        }
    }

    @FunctionalInterface
    private interface Shown {
        void change(boolean isPaused, long unanswered);
    }

    private void show(Claim claim, boolean isPaused, long unanswered) {
        if (isPaused) {
            Refusal why = new Refusal(Reason.NO_ANSWERS, "%d records unanswered".formatted(unanswered));
            migrations.status(claim, MigrationStatus.PAUSED, why);
        } else {
            migrations.status(claim, MigrationStatus.RUNNING, null);
        }
    }

    private long unanswered(String migrationId) {
        return report.tally(migrationId).unanswered();
    }
}
