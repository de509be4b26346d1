package pl.myhezo.localstack.up;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import pl.myhezo.localstack.LocalServer;

/** All parts together: started as soon as what they need answers, watched, ended dependants first. */
final class Fleet {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Map<Blueprint.Part, LocalServer> servers;
    private final Progress progress;
    private final Installation installation;
    private final String build;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Blueprint.Part, Revival> revivals = new LinkedHashMap<>();
    private volatile boolean ending;
    private volatile boolean started;

    Fleet(Map<Blueprint.Part, LocalServer> servers, Progress progress, Installation installation) {
        this.servers = servers;
        this.progress = progress;
        this.installation = installation;
        this.build = installation.build();
        servers.forEach((part, server) -> revivals.put(part, new Revival(server)));
    }

    /** Returns when every part answers. */
    void start() {
        Map<String, CompletableFuture<Void>> answers = new HashMap<>();
        servers.forEach((part, server) -> answers.put(
                part.name(), afterNeeds(part.needs(), answers).thenRunAsync(() -> start(part, server), threads)));
        try {
            CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailed failed ? failed : e;
        }
    }

    /** From now on others may rely on it. */
    void declareReady() {
        started = true;
        publishState();
        progress.add(new Progress.Step(Progress.Kind.DONE, "", 0, ""));
    }

    private static CompletableFuture<Void> afterNeeds(Set<String> needs, Map<String, CompletableFuture<Void>> answers) {
        return CompletableFuture.allOf(
                needs.stream().filter(answers::containsKey).map(answers::get).toArray(CompletableFuture[]::new));
    }

    private void start(Blueprint.Part part, LocalServer server) {
        long begin = System.nanoTime();
        progress.add(new Progress.Step(Progress.Kind.STARTING, part.name(), 0, ""));
        try {
            startOrTryAgain(server);
        } catch (RuntimeException e) {
            throw new PartFailed(part.name(), e);
        }
        publishState();
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        progress.add(new Progress.Step(Progress.Kind.READY, part.name(), seconds, ""));
        SupervisorLog.say(part.name() + " answers after " + seconds + " s");
    }

    /** On a machine that is busy with something else, a part may give up on another that is slow to answer. */
    private static void startOrTryAgain(LocalServer server) {
        try {
            server.start();
        } catch (RuntimeException e) {
            SupervisorLog.say(server.name() + " is started once more: " + e.getMessage());
            server.start();
        }
    }

    /** Starts parts again that died, with growing pauses, until {@link #end()}. */
    void watch() {
        while (!ending) {
            pause();
            boolean changed = false;
            for (Revival revival : revivals.values()) {
                changed |= !ending && revival.look(threads);
            }
            if (changed) {
                publishState();
            }
        }
    }

    void end() {
        ending = true;
        stop(true);
        stop(false);
        RunState.NONE.write(installation.state());
        SupervisorLog.say("All parts have ended");
    }

    private void stop(boolean dependants) {
        List<CompletableFuture<Void>> stops = new ArrayList<>();
        servers.forEach((part, server) -> {
            if (part.needs().isEmpty() != dependants) {
                stops.add(CompletableFuture.runAsync(server::stop, threads));
            }
        });
        CompletableFuture.allOf(stops.toArray(CompletableFuture[]::new)).join();
    }

    private synchronized void publishState() {
        List<RunState.Running> running = new ArrayList<>();
        running.add(RunState.Running.of("supervisor", ProcessHandle.current()));
        for (LocalServer server : servers.values()) {
            if (server.isRunning() && server.pid() != ProcessHandle.current().pid()) {
                ProcessHandle.of(server.pid())
                        .ifPresent(handle -> running.add(RunState.Running.of(server.name(), handle)));
            }
        }
        List<String> died = started
                ? revivals.values().stream()
                        .filter(Revival::isAwaited)
                        .map(Revival::part)
                        .toList()
                : List.of();
        new RunState(started && died.isEmpty(), installation.offset(), build, running, died)
                .write(installation.state());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
