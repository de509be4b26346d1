package pl.myhezo.localstack.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.LocalServer;

/**
 * The process in the background that starts the parts, starts those again that die, and ends them all when it is asked
 * to end. It keeps a file locked for as long as it lives, by which others know it.
 */
final class Supervisor {

    private final Installation installation;
    private final Progress progress;
    private List<ServiceServer> services = List.of();

    private Supervisor(Installation installation) {
        this.installation = installation;
        this.progress = new Progress(installation.progress());
    }

    /** Runs until it is asked to end; the answer is the exit status. */
    static int run(Installation installation) throws IOException {
        Files.createDirectories(installation.home().resolve("run"));
        try (FileChannel file =
                        FileChannel.open(installation.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                @Nullable FileLock lock = file.tryLock()) {
            if (lock == null) {
                SupervisorLog.say("Another supervisor runs already");
                return 1;
            }
            return new Supervisor(installation).supervise();
        }
    }

    private int supervise() throws IOException {
        // Before anything else: whoever wants to end us has to know us.
        new RunState(
                        false,
                        installation.offset(),
                        installation.build(),
                        List.of(RunState.Running.of("supervisor", ProcessHandle.current())),
                        List.of())
                .write(installation.state());
        Fleet fleet = fleet();
        // The hook runs on SIGTERM and SIGINT; it must not return before the parts have ended.
        Runtime.getRuntime().addShutdownHook(new Thread(fleet::end));
        try {
            fleet.start();
            loadSample();
            fleet.declareReady();
            if (!"no".equals(System.getenv("MYHEZO_RECORD_START"))) {
                Thread.startVirtualThread(this::recordStarts);
            }
            fleet.watch();
            return 0;
        } catch (PartFailed e) {
            SupervisorLog.say(e.getMessage());
            fleet.end();
            progress.add(new Progress.Step(Progress.Kind.FAILED, e.part(), 0, e.getMessage()));
            return 1;
        }
    }

    /** For the next start; one after the other, so that whoever uses the system now does not notice. */
    private void recordStarts() {
        for (ServiceServer service : services) {
            try {
                service.recordStart(installation.log("record-start"));
            } catch (IOException | RuntimeException e) {
                SupervisorLog.say("The start of " + service.name() + " was not recorded: " + e.getMessage());
            }
        }
        SupervisorLog.say("The starts of all services are recorded");
    }

    private void loadSample() {
        var sample = new SampleExport(installation);
        if (!sample.isToBeLoaded()) {
            return;
        }
        try {
            long begin = System.nanoTime();
            progress.add(new Progress.Step(Progress.Kind.STARTING, "sample export", 0, ""));
            sample.load();
            double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            progress.add(new Progress.Step(Progress.Kind.READY, "sample export", seconds, ""));
        } catch (IOException | RuntimeException e) {
            // The system is of use without it, so it stays up; the command that waits for it tells its user.
            String message = "The sample export could not be loaded: " + e.getMessage();
            SupervisorLog.say(message);
            progress.add(new Progress.Step(Progress.Kind.NOTE, "sample export", 0, message));
        }
    }

    private Fleet fleet() throws IOException {
        Blueprint blueprint = Blueprint.shiftedBy(installation.offset());
        Optional<String> mongo =
                Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
        Map<Blueprint.Part, LocalServer> servers =
                new Parts(installation, blueprint, SecretsFile.open(installation.secrets()), mongo).create();
        services = servers.values().stream()
                .filter(ServiceServer.class::isInstance)
                .map(ServiceServer.class::cast)
                .toList();
        return new Fleet(servers, progress, installation);
    }
}
