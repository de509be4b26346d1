package pl.myhezo.localstack.up;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import pl.myhezo.localstack.parts.Cache;
import pl.myhezo.localstack.process.LogTail;

/** {@code up}: starts the supervisor in the background and follows it until the system is ready. */
final class StartingSystem {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Installation installation;
    private final StartScreen screen;
    private volatile boolean stopped;

    StartingSystem(Installation installation, StartScreen screen) {
        this.installation = installation;
        this.screen = screen;
    }

    /** @param fresh whether to throw away what earlier runs left */
    void start(boolean fresh) throws IOException {
        var stopping = new StoppingSystem(installation);
        if (Running.isHeld(installation) && !fresh) {
            RunState state = RunState.read(installation.state());
            if (state.build().equals(installation.build())) {
                if (state.ready() && state.allAlive()) {
                    screen.say("It runs already");
                    return;
                }
                if (new Progress(installation.progress()).isDone()) {
                    new AwaitingRevival(installation, screen).await(() -> Running.isHeld(installation));
                } else {
                    follow(Optional.empty());
                }
                return;
            }
            screen.say("What runs was built earlier than what is built now, so it is started again");
        }
        stopping.stop();
        if (fresh) {
            Cache.delete(installation.home().resolve("data"));
            Files.deleteIfExists(installation.secrets());
        }
        Readiness.check(installation, Blueprint.shiftedBy(installation.offset()));
        Files.createDirectories(installation.progress().resolveSibling("."));
        Files.writeString(installation.progress(), "");
        Process supervisor = launch();
        // Ctrl-C while it starts ends what has been started.
        Thread undo = new Thread(() -> {
            stopped = true;
            screen.say("Stopping");
            StoppingSystem.end(supervisor.toHandle());
            stopping.stop();
        });
        Runtime.getRuntime().addShutdownHook(undo);
        follow(Optional.of(supervisor));
        Runtime.getRuntime().removeShutdownHook(undo);
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own: Ctrl-C and the end of the terminal do not reach it.
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dmyhezo.root=" + installation.root(),
                "-cp",
                ownClassPath(),
                Main.class.getName(),
                "supervise"));
        Path log = installation.log("supervisor");
        Files.createDirectories(log.resolveSibling("."));
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Jars of this build are copied, so that the next build does not change them under the running supervisor. */
    private String ownClassPath() throws IOException {
        Path copies = installation.home().resolve("run/launcher");
        Cache.delete(copies);
        Files.createDirectories(copies);
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(entry).toAbsolutePath();
            if (file.startsWith(installation.root())) {
                copy(file, copies.resolve(entries.size() + "-" + file.getFileName()));
                entries.add(copies.resolve(entries.size() + "-" + file.getFileName())
                        .toString());
            } else {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** @param supervisor ours, or empty when it runs already */
    private void follow(Optional<Process> supervisor) {
        var progress = new Progress(installation.progress());
        int known = 0;
        while (true) {
            boolean alive = supervisor.map(Process::isAlive).orElseGet(() -> Running.isHeld(installation));
            List<Progress.Step> news = progress.after(known);
            known += news.size();
            for (Progress.Step step : news) {
                screen.show(step);
                if (step.kind() == Progress.Kind.DONE) {
                    return;
                }
                if (step.kind() == Progress.Kind.FAILED) {
                    throw new Refusal(step.text());
                }
            }
            if (stopped) {
                throw new Refusal("Stopped");
            }
            if (!alive && news.isEmpty()) {
                throw launcherEnded(installation);
            }
            pause();
            screen.tick();
        }
    }

    static Refusal launcherEnded(Installation installation) {
        Path log = installation.log("supervisor");
        return new Refusal("The launcher ended; the end of " + log + ":\n" + LogTail.of(log, 25));
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        }
    }
}
