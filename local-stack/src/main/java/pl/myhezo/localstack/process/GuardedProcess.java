package pl.myhezo.localstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A running server program. It is started through a small shell script that waits on a pipe held by this JVM, so it
 * dies with this JVM even if the JVM is killed with -9.
 */
public final class GuardedProcess implements RunningServer {

    private static final String GUARD = withoutComments(resource("guard.sh"));

    private final Process guard;
    private final ProcessHandle server;

    private GuardedProcess(Process guard, ProcessHandle server) {
        this.guard = guard;
        this.server = server;
    }

    /**
     * Starts the command.
     *
     * @param log file that the command's output is appended to
     * @param scratch directory to remove should this JVM die without stopping the server
     */
    public static GuardedProcess start(Command command, Path log, @Nullable Path scratch) {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "guard"));
        line.add(log.toString());
        line.add(scratch == null ? "" : scratch.toString());
        line.addAll(command.line());
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(command.environment());
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process guard = builder.start();
            String pid = guard.inputReader(StandardCharsets.UTF_8).readLine();
            if (pid == null) {
                throw new IllegalStateException(
                        "Could not start " + command.line().getFirst());
            }
            long number = Long.parseLong(pid);
            return new GuardedProcess(guard, ProcessHandle.of(number).orElseGet(guard::toHandle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long pid() {
        return server.pid();
    }

    /** The same as {@link #pid()}, with the time of its start, so that a reused process id is not mistaken for it. */
    public ProcessHandle handle() {
        return server;
    }

    /** Whether the server runs; somebody may have killed it or the guard. */
    @Override
    public boolean isAlive() {
        return guard.isAlive() && server.isAlive();
    }

    @Override
    public void stop(Duration patience) {
        signal("CONT");
        server.destroy();
        if (!hasEndedWithin(patience)) {
            kill();
        }
    }

    @Override
    public void kill() {
        server.destroyForcibly();
        if (!hasEndedWithin(Duration.ofSeconds(30)) || !serverIsGone()) {
            throw new IllegalStateException("Process " + pid() + " does not end");
        }
    }

    /** {@code SIGSTOP}. */
    @Override
    public void pause() {
        signal("STOP");
    }

    /** {@code SIGCONT}. */
    @Override
    public void resume() {
        signal("CONT");
    }

    @Override
    public int exitValue() {
        return guard.exitValue();
    }

    @Override
    public boolean hasEndedWithin(Duration patience) {
        try {
            return guard.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The guard waits for the server, unless the guard was killed itself. */
    private boolean serverIsGone() {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(String name) {
        if (!server.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("/bin/kill", "-" + name, Long.toString(pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever looks at the list of processes sees the whole script. */
    private static String withoutComments(String script) {
        return script.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream in = GuardedProcess.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the local-stack jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
