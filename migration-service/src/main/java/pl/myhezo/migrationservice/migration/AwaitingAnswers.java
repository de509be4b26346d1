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

    /** Returns when at most so many records are unanswered. */
    void untilAtMost(long most, Claim claim) {
        long unanswered = unanswered(claim);
        Instant lastAnswer = clock.instant();
        boolean isPaused = false;
        while (unanswered > most) {
            pause.of(BETWEEN_LOOKS);
            migrations.renew(claim);
            long left = unanswered(claim);
            if (left < unanswered) {
                unanswered = left;
                lastAnswer = clock.instant();
            }
            boolean isSilent = clock.instant().isAfter(lastAnswer.plus(patience));
            if (isSilent != isPaused) {
                isPaused = isSilent;
                show(claim, isPaused, left);
            }
        }
    }

    private void show(Claim claim, boolean isPaused, long unanswered) {
        if (isPaused) {
            Refusal why = new Refusal(Reason.NO_ANSWERS, "%d records unanswered".formatted(unanswered));
            migrations.status(claim, MigrationStatus.PAUSED, why);
        } else {
            migrations.status(claim, MigrationStatus.RUNNING, null);
        }
    }

    private long unanswered(Claim claim) {
        return report.tally(claim.migrationId()).unanswered();
    }
}
