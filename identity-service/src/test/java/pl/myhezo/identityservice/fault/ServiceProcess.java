package pl.myhezo.identityservice.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.myhezo.identityservice.IdentityServiceApplication;
import pl.myhezo.identityservice.system.Http;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalKeycloak;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.LogTail;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.platform.test.TestTokens;

/** The service as a process of its own, which can die. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final GuardedProcess process;
    private final Path log;
    private final Http http;

    private ServiceProcess(GuardedProcess process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.http = Http.of("http://localhost:" + port);
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param database of its own, so that nobody else works off its steps
     * @param haltAt where it dies, or empty
     */
    static ServiceProcess start(String database, String haltAt) {
        int port = Ports.free();
        List<String> arguments = List.of(
                "-Dmyhezo.halt-at=" + haltAt,
                "-cp",
                classPath(),
                IdentityServiceApplication.class.getName(),
                "--server.port=" + port,
                "--management.server.port=" + Ports.free(),
                // A consumer group and a transactional id beside those of the service in this JVM.
                "--spring.application.name=" + database,
                "--spring.mongodb.database=" + database,
                "--myhezo.work.lease=2s");
        Path log = temporaryFile();
        GuardedProcess process = GuardedProcess.start(Command.java(arguments).with(environment()), log, null);
        ServiceProcess service = new ServiceProcess(process, log, port);
        await().atMost(PATIENCE)
                .failFast(() ->
                        assertThat(process.isAlive()).as(LogTail.of(log, 40)).isTrue())
                .ignoreExceptions()
                .until(() -> service.http.get("/openapi").status() == 200);
        return service;
    }

    Http http() {
        return http;
    }

    void awaitDeath() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** The service's own classes and libraries, without those of the tests. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, String> environment() {
        return Map.of(
                "MONGODB_URI", LocalMongo.shared().uri(),
                "KAFKA_BOOTSTRAP_SERVERS", LocalKafka.shared().bootstrapServers(),
                "MYHEZO_SMTP_HOST", LocalMail.shared().smtpHost(),
                "MYHEZO_SMTP_PORT", Integer.toString(LocalMail.shared().smtpPort()),
                "MYHEZO_KEYCLOAK_URL", LocalKeycloak.shared().baseUrl(),
                "MYHEZO_IDENTITY_CLIENT_SECRET", LocalKeycloak.shared().setting("MYHEZO_IDENTITY_CLIENT_SECRET"),
                "MYHEZO_AUDIT_KEYS", RealServers.AUDIT_KEY,
                "MYHEZO_SECURITY_ISSUERS", TestTokens.shared().issuer(),
                "MYHEZO_SECURITY_JWK_SET_URI", TestTokens.shared().jwkSetUri());
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("identity-service", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.kill();
    }
}
