package pl.myhezo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.container.Contained;
import pl.myhezo.localstack.container.ServerContainer;
import pl.myhezo.localstack.container.Servers;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.LogTail;
import pl.myhezo.localstack.process.RunningServer;

/** A server that is one child process, or one container when asked for, with a data directory and a log file. */
public abstract class ProcessServer implements LocalServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE_BETWEEN_PROBES = Duration.ofMillis(100);
    private static final int LINES_OF_LOG = 25;

    private final String name;
    private final Home home;
    private final Duration startsWithin;
    private volatile @Nullable RunningServer process;

    /** Where a server keeps its things; {@code scratch} is removed when this JVM dies without stopping the server. */
    public record Home(Path data, Path log, @Nullable Path scratch) {}

    protected ProcessServer(String name, Home home, Duration startsWithin) {
        this.name = name;
        this.home = home;
        this.startsWithin = startsWithin;
    }

    /** Makes what the server needs before it can start, and says how to start it. */
    protected abstract Command prepare(Path data) throws IOException;

    /** The same for a container; empty when the server is a process everywhere. */
    protected Optional<Contained> prepareContainer(Path data) throws IOException {
        return Optional.empty();
    }

    /** Whether the server does its work now. */
    protected abstract boolean answers();

    /** What has to be done once with a server that answers, such as forming a replica set. */
    protected void settle() {}

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void start() {
        RunningServer started = launch();
        if (started != null) {
            // Without the lock, so that a server that hangs while it starts can be stopped.
            awaitAnswer(started);
            try {
                settle();
            } catch (RuntimeException e) {
                kill();
                throw failed("answers but could not be set up (" + e.getMessage() + ")");
            }
        }
    }

    private synchronized @Nullable RunningServer launch() {
        if (isRunning()) {
            return null;
        }
        kill();
        try {
            Files.createDirectories(home.data());
            RunningServer started = run();
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be prepared in " + home.data(), e);
        }
    }

    private RunningServer run() throws IOException {
        if (Servers.chosen() == Servers.CONTAINERS) {
            Optional<Contained> contained = prepareContainer(home.data());
            if (contained.isPresent()) {
                return ServerContainer.start(contained.get(), home.log());
            }
        }
        return GuardedProcess.start(prepare(home.data()), home.log(), home.scratch());
    }

    @Override
    public final synchronized void stop() {
        RunningServer running = process;
        if (running != null) {
            running.stop(PATIENCE);
            process = null;
        }
    }

    @Override
    public final synchronized void kill() {
        RunningServer running = process;
        if (running != null) {
            running.kill();
            process = null;
        }
    }

    @Override
    public final void pause() {
        running().pause();
    }

    @Override
    public final void resume() {
        running().resume();
    }

    @Override
    public final boolean isRunning() {
        RunningServer running = process;
        return running != null && running.isAlive();
    }

    @Override
    public final long pid() {
        return running().pid();
    }

    private RunningServer running() {
        RunningServer running = process;
        if (running == null || !running.isAlive()) {
            throw new IllegalStateException(name + " does not run");
        }
        return running;
    }

    private void awaitAnswer(RunningServer started) {
        long deadline = System.nanoTime() + startsWithin.toNanos();
        while (!answers()) {
            if (started.hasEndedWithin(PAUSE_BETWEEN_PROBES)) {
                throw failed("ended with status " + started.exitValue() + " while starting");
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw failed("did not answer within " + startsWithin.toSeconds() + " s");
            }
        }
    }

    private IllegalStateException failed(String what) {
        return new IllegalStateException(
                name + " " + what + "; the end of " + home.log() + ":\n" + LogTail.of(home.log(), LINES_OF_LOG));
    }
}
