package pl.myhezo.localstack.up;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** {@code up} for a system that was ready until a part died: waits while the supervisor starts that again. */
final class AwaitingRevival {

    /** A service may take three minutes, and be tried more than once. */
    private static final Duration PATIENCE = Duration.ofMinutes(7);

    private final Installation installation;
    private final StartScreen screen;
    private final Map<String, Long> since = new LinkedHashMap<>();

    AwaitingRevival(Installation installation, StartScreen screen) {
        this.installation = installation;
        this.screen = screen;
    }

    /** @param supervised whether there is still somebody who starts parts again */
    void await(BooleanSupplier supervised) {
        long begin = System.nanoTime();
        while (true) {
            RunState state = RunState.read(installation.state());
            state.beingStartedAgain().forEach(this::announce);
            if (state.ready() && state.allAlive()) {
                since.forEach(this::announceReady);
                return;
            }
            if (!supervised.getAsBoolean()) {
                throw StartingSystem.launcherEnded(installation);
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new Refusal("It does not come up again: " + String.join(", ", state.beingStartedAgain())
                        + ". Its log is in " + installation.log("supervisor").getParent() + ".");
            }
            StartingSystem.pause();
            screen.tick();
        }
    }

    private void announce(String part) {
        if (since.putIfAbsent(part, System.nanoTime()) == null) {
            screen.show(new Progress.Step(Progress.Kind.NOTE, part, 0, part + " has died and is being started again"));
            screen.show(new Progress.Step(Progress.Kind.STARTING, part, 0, ""));
        }
    }

    private void announceReady(String part, long noticed) {
        double seconds = Duration.ofNanos(System.nanoTime() - noticed).toMillis() / 1000.0;
        screen.show(new Progress.Step(Progress.Kind.READY, part, seconds, ""));
    }
}
