package pl.myhezo.localstack.up;

import java.time.Duration;
import java.util.concurrent.Executor;
import pl.myhezo.localstack.LocalServer;

/** Starts one part again when it has died: at once the first time, then after pauses that double up to half a minute. */
final class Revival {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration HEALTHY_AFTER = Duration.ofMinutes(1);

    private final LocalServer server;
    private Duration pause = Duration.ZERO;
    private long lastAttempt = System.nanoTime();
    private boolean underWay;
    private boolean ended;

    Revival(LocalServer server) {
        this.server = server;
    }

    /** Looks after the part; whether its state has changed since the last look. */
    synchronized boolean look(Executor threads) {
        boolean changed = ended;
        ended = false;
        if (underWay || server.isRunning()) {
            return changed;
        }
        long sinceLast = System.nanoTime() - lastAttempt;
        if (sinceLast > HEALTHY_AFTER.toNanos()) {
            pause = Duration.ZERO;
        }
        if (sinceLast < pause.toNanos()) {
            return changed;
        }
        underWay = true;
        lastAttempt = System.nanoTime();
        SupervisorLog.say(server.name() + " has died and is started again");
        threads.execute(this::revive);
        return true;
    }

    String part() {
        return server.name();
    }

    /** Whether the part has died and does not answer again yet. */
    synchronized boolean isAwaited() {
        return underWay || !server.isRunning();
    }

    private void revive() {
        try {
            server.start();
            SupervisorLog.say(server.name() + " answers again");
        } catch (RuntimeException e) {
            SupervisorLog.say(server.name() + " could not be started again: " + e.getMessage());
        } finally {
            done();
        }
    }

    private synchronized void done() {
        underWay = false;
        ended = true;
        pause = pause.isZero() ? Duration.ofSeconds(1) : longer(pause);
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
