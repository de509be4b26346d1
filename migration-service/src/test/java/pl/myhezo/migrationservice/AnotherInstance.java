package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.mock.env.MockEnvironment;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.LogTail;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.platform.test.TestTokens;

/** The service in a process of its own, which may be killed. Instances with one database are replicas. */
final class AnotherInstance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path LOG = Path.of("target/another-instance.log");

    private final int port = Ports.free();
    private final GuardedProcess process;
    private final HttpClient http = HttpClient.newHttpClient();

    private AnotherInstance(String database, String... options) {
        List<String> line = new ArrayList<>(List.of("-Xmx160m", "-cp", classPath()));
        line.addAll(List.of(options));
        line.add(MigrationServiceApplication.class.getName());
        setting(line, "server.port", Integer.toString(port));
        setting(line, "management.server.port", "0");
        // A name of its own is a consumer group and a publisher of its own, beside the service of this JVM.
        setting(line, "spring.application.name", database);
        setting(line, "spring.mongodb.database", database);
        setting(line, "spring.mongodb.uri", LocalMongo.shared().uri());
        setting(line, "spring.kafka.bootstrap-servers", LocalKafka.shared().bootstrapServers());
        setting(line, "myhezo.audit.keys", RealServers.AUDIT_KEY);
        setting(line, "myhezo.security.issuers", TestTokens.shared().issuer());
        setting(line, "myhezo.security.jwk-set-uri", TestTokens.shared().jwkSetUri());
        setting(line, "myhezo.migration.lease", "5s");
        setting(line, "myhezo.migration.most-unanswered", "100");
        setting(line, "myhezo.migration.work-directory", "target/another-work");
        process = GuardedProcess.start(Command.java(line), LOG.toAbsolutePath(), null);
    }

    static AnotherInstance start(String database, String... options) {
        return new AnotherInstance(database, options);
    }

    AnotherInstance awaitReady() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(process.isAlive()).as(LogTail.of(LOG, 40)).isTrue();
            assertThat(answers()).as(LogTail.of(LOG, 40)).isTrue();
        });
        return this;
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/openapi"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    MigrationSystem system() {
        return new MigrationSystem(new MockEnvironment().withProperty("local.server.port", Integer.toString(port)));
    }

    void kill() {
        process.kill();
    }

    /** The status with which it ended. */
    int awaitDeath() {
        if (!process.hasEndedWithin(PATIENCE)) {
            throw new UncheckedIOException(new IOException("It lives\n" + LogTail.of(LOG, 40)));
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.kill();
    }

    /** Without the tests: their components would be found and started. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void setting(List<String> line, String name, String value) {
        line.add("--" + name + "=" + value);
    }
}
