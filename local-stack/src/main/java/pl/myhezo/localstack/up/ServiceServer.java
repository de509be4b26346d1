package pl.myhezo.localstack.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.myhezo.localstack.ProcessServer;
import pl.myhezo.localstack.process.Command;

/** One of our services as a JVM of its own; it answers when its readiness does. */
final class ServiceServer extends ProcessServer {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

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
        List<String> arguments = new ArrayList<>(part.javaOptions());
        arguments.add("-Djava.io.tmpdir=" + data);
        arguments.addAll(program.arguments());
        return Command.java(arguments).with(environment);
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
