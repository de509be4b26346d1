package pl.myhezo.localstack.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.myhezo.localstack.ProcessServer;
import pl.myhezo.localstack.parts.Cache;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;

/** One of our services as a JVM of its own; it answers when its readiness does. */
final class ServiceServer extends ProcessServer {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private static final Duration RECORDING_TAKES = Duration.ofMinutes(3);

    /** As where it is deployed: all compilers, and room. Later options win over those of a short start. */
    private static final List<String> FULL_SPEED = List.of("-XX:TieredStopAtLevel=4", "-Xmx512m");

    private final Blueprint.Part part;
    private final Program program;
    private final Map<String, String> environment;

    ServiceServer(Blueprint.Part part, Program program, Map<String, String> environment, Path data, Path log) {
        super(part.name(), new Home(data, log, null), Duration.ofSeconds(180));
        this.part = part;
        this.program = program;
        this.environment = environment;
    }

    @Override
    protected Command prepare(Path data) {
        return command(data, program.arguments());
    }

    private Command command(Path data, List<String> more) {
        List<String> arguments = new ArrayList<>(part.javaOptions());
        if ("yes".equals(System.getenv("MYHEZO_FULL_SPEED"))) {
            arguments.addAll(FULL_SPEED);
        }
        arguments.add("-Djava.io.tmpdir=" + data);
        arguments.addAll(more);
        return Command.java(arguments).with(environment);
    }

    /**
     * Starts the program once more beside the running one, as far as its beans, and keeps what the JVM loaded and linked
     * for that, so that the next start takes half the time. Nothing happens when that is known already.
     */
    void recordStart(Path log) throws IOException {
        if (Files.exists(program.recording())) {
            return;
        }
        Path data = Files.createTempDirectory("myhezo-recording");
        Path draft = program.recording().resolveSibling("start.part");
        Command start = command(
                data,
                List.of(
                        "-XX:AOTCacheOutput=" + draft,
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        program.jar().toString()));
        GuardedProcess recording = GuardedProcess.start(start.atLowestPriority(), log, data);
        if (recording.hasEndedWithin(RECORDING_TAKES) && Files.exists(draft)) {
            Files.move(draft, program.recording(), StandardCopyOption.ATOMIC_MOVE);
        }
        recording.kill();
        Cache.delete(data);
    }

    @Override
    protected boolean answers() {
        URI readiness = URI.create("http://127.0.0.1:" + part.managementPort() + "/actuator/health/readiness");
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + part.name() + " starts", e);
        }
    }
}
