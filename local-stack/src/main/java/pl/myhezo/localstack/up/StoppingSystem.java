package pl.myhezo.localstack.up;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code down}: the supervisor ends its parts in order; what is left of a killed one is ended too. */
final class StoppingSystem {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation;

    StoppingSystem(Installation installation) {
        this.installation = installation;
    }

    /** Whether anything had to be ended. */
    boolean stop() {
        RunState state = RunState.read(installation.state());
        boolean any = false;
        if (Running.isHeld(installation)) {
            Optional<ProcessHandle> supervisor = state.processes().stream()
                    .filter(process -> process.name().equals("supervisor"))
                    .findFirst()
                    .flatMap(RunState.Running::handle);
            supervisor.ifPresent(StoppingSystem::end);
            any = supervisor.isPresent();
        }
        for (RunState.Running process : state.processes()) {
            Optional<ProcessHandle> left = process.handle();
            left.ifPresent(StoppingSystem::kill);
            any |= left.isPresent();
        }
        return any;
    }

    /** Asks a process to end and kills it when it does not. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process, PATIENCE)) {
            kill(process);
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        hasEnded(process, PATIENCE);
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
