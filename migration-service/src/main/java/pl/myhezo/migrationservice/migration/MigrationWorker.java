package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** Looks for migrations with work left, real ones and dry runs side by side, and works on one of each at a time. */
final class MigrationWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MigrationWorker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(10);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Migrations migrations;
    private final RunningMigration running;
    private final HelpingMigration helping;
    private final List<Runnable> forgetting;
    private final WorkerPause pause;
    private final Duration pauseAfterFailure;
    private final Duration afterFailedHelp;
    private volatile List<Thread> threads = List.of();
    private volatile boolean isLeading;

    MigrationWorker(
            Migrations migrations,
            RunningMigration running,
            HelpingMigration helping,
            List<Runnable> forgetting,
            WorkerPause pause,
            Duration pauseAfterFailure) {
        this.migrations = migrations;
        this.running = running;
        this.helping = helping;
        this.forgetting = List.copyOf(forgetting);
        this.pause = pause;
        this.pauseAfterFailure = pauseAfterFailure;
        this.afterFailedHelp = pauseAfterFailure.multipliedBy(6);
    }

    @Override
    public void start() {
        threads = List.of(
                Thread.ofVirtual().name("migrations").start(() -> work(false)),
                Thread.ofVirtual().name("dry-runs").start(() -> work(true)),
                Thread.ofVirtual().name("helping").start(this::help),
                Thread.ofVirtual().name("forgetting").start(this::forget));
    }

    private void work(boolean dryRuns) {
        try {
            while (true) {
                if (!lookOnce(dryRuns)) {
                    pause.of(BETWEEN_LOOKS);
                }
            }
        } catch (Pause.Stopping e) {
            log.debug("The worker stops");
        }
    }

    /** Who leads a migration needs all its processors for that, and would help itself alone. */
    private void help() {
        try {
            while (true) {
                try {
                    if (!isLeading) {
                        helping.help();
                    }
                } catch (Pause.Stopping e) {
                    throw e;
                } catch (IOException | RuntimeException e) {
                    // A share that is still ours ends by itself, for somebody who can read it.
                    log.warn("Nobody is helped for a while: {}", e.toString());
                    pause.of(afterFailedHelp);
                }
                pause.of(BETWEEN_LOOKS);
            }
        } catch (Pause.Stopping e) {
            log.debug("The worker stops");
        }
    }

    private void forget() {
        try {
            while (true) {
                forgetting.forEach(MigrationWorker::forget);
                pause.of(BETWEEN_FORGETTING);
            }
        } catch (Pause.Stopping e) {
            log.debug("The worker stops");
        }
    }

    private static void forget(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            log.warn("What nobody needs any more stays for another while: {}", e.toString());
        }
    }

    private boolean lookOnce(boolean dryRuns) {
        try {
            Optional<Claim> claim = migrations.claim(dryRuns);
            claim.ifPresent(found -> {
                note(dryRuns, true);
                work(found);
            });
            return claim.isPresent();
        } catch (Pause.Stopping e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("The migrations wait: {}", e.toString());
            return false;
        } finally {
            note(dryRuns, false);
        }
    }

    private void note(boolean dryRuns, boolean isAtWork) {
        if (!dryRuns) {
            isLeading = isAtWork;
        }
    }

    private void work(Claim claim) {
        try {
            log.info("Working on the migration {}", claim.migrationId());
            running.run(claim);
        } catch (ClaimLost e) {
            log.info(e.getMessage());
        } catch (Pause.Stopping e) {
            giveBack(claim);
            throw e;
        } catch (IOException e) {
            pause(claim, new Refusal(reason(e), e.getMessage() == null ? e.toString() : e.getMessage()), e);
        } catch (RuntimeException e) {
            pause(claim, new Refusal(Reason.INTERRUPTED, "something that is needed failed"), e);
        }
    }

    private static Reason reason(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left") ? Reason.NO_SPACE : Reason.INTERRUPTED;
    }

    private void pause(Claim claim, Refusal why, Exception cause) {
        log.error("The migration {} pauses: {}", claim.migrationId(), why.detail(), cause);
        try {
            migrations.status(claim, MigrationStatus.PAUSED, why);
            migrations.release(claim, pauseAfterFailure);
        } catch (ClaimLost e) {
            log.info(e.getMessage());
        }
    }

    private void giveBack(Claim claim) {
        try {
            migrations.release(claim, Duration.ZERO);
        } catch (RuntimeException e) {
            log.info("The claim was not given back and ends by itself: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        pause.stop();
        threads.forEach(MigrationWorker::join);
        threads = List.of();
    }

    private static void join(Thread thread) {
        try {
            thread.join(TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    /** The pause of this service's workers. */
    static final class WorkerPause implements Pause {

        private final CountDownLatch stopping = new CountDownLatch(1);

        @Override
        public void of(Duration time) {
            try {
                if (stopping.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new Stopping();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopping();
            }
        }

        void stop() {
            stopping.countDown();
        }
    }
}
