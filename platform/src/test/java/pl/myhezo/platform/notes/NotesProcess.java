package pl.myhezo.platform.notes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.platform.test.TestTokens;

/** The notes service in a process of its own, which can be killed and started again with the same data. */
public final class NotesProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name = "notes-" + UUID.randomUUID();
    private final int port = Ports.free();
    private final Path log = Path.of("target", "processes", name + ".log");

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    /** What all its lives wrote to the console. */
    public List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it, and returns when it takes calls.
     *
     * @param settings such as {@code myhezo.halt-at=AFTER_EFFECT}
     */
    public GuardedProcess start(String... settings) {
        GuardedProcess process = launch(settings);
        await().atMost(PATIENCE).until(() -> !process.isAlive() || takesCalls());
        return process;
    }

    /** Starts it to die at once or soon, and returns when it is dead. */
    public int die(String... settings) {
        GuardedProcess process = launch(settings);
        if (!process.hasEndedWithin(PATIENCE)) {
            throw new IllegalStateException(name + " lives on");
        }
        return process.exitValue();
    }

    private GuardedProcess launch(String... settings) {
        List<String> line = new ArrayList<>(List.of("-Xmx192m", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(
                "-Dspring.config.name=notes",
                "-Dspring.application.name=" + name,
                "-Dspring.mongodb.database=" + name,
                "-Dserver.port=" + port,
                "-DMONGODB_URI=" + LocalMongo.shared().uri(),
                "-DKAFKA_BOOTSTRAP_SERVERS=" + LocalKafka.shared().bootstrapServers(),
                "-DMYHEZO_SMTP_HOST=" + LocalMail.shared().smtpHost(),
                "-DMYHEZO_SMTP_PORT=" + LocalMail.shared().smtpPort(),
                "-Dmyhezo.audit.keys=" + RealServers.AUDIT_KEY,
                "-Dmyhezo.security.issuers=" + TestTokens.shared().issuer(),
                "-Dmyhezo.security.jwk-set-uri=" + TestTokens.shared().jwkSetUri(),
                // Nobody waits for long for what a dead one was sending.
                "-Dmyhezo.mail.claimed-for=5s",
                // The shortest that a broker takes: its successor need not wait for longer.
                "-Dspring.kafka.consumer.properties.session.timeout.ms=6000"));
        List.of(settings).forEach(setting -> line.add("-D" + setting));
        line.add(NotesApplication.class.getName());
        return GuardedProcess.start(Command.java(line), log, null);
    }

    private boolean takesCalls() {
        try {
            return Caller.anonymous(port).get("/openapi").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
