package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.LogTail;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.mongo.MongoHabits;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.migrated.HandoverPlayed;

/** The service in a process of its own, which can die and be started again with the same data. */
final class TicketProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LINES_OF_LOG = 40;

    /** Also a consumer group and a publisher of its own, beside the service of this JVM. */
    private final String name = "tickets-" + UUID.randomUUID();

    private final int port = Ports.free();
    private final Path log = Path.of("target", "processes", name + ".log").toAbsolutePath();
    private final TicketSystem system =
            new TicketSystem(new MockEnvironment().withProperty("local.server.port", Integer.toString(port)));
    private final MongoClient mongo;
    private @Nullable GuardedProcess life;

    TicketProcess() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(LocalMongo.shared().uri()));
        MongoHabits.apply(settings);
        mongo = MongoClients.create(settings.build());
    }

    TicketSystem system() {
        return system;
    }

    MongoDatabase database() {
        return mongo.getDatabase(name);
    }

    /**
     * Starts it, and returns when it takes calls, or is dead again.
     *
     * @param options of the JVM, such as {@code -Dmyhezo.halt-at=AFTER_SEND}
     */
    void start(String... options) {
        GuardedProcess process = launch(options);
        await().atMost(PATIENCE).until(() -> !process.isAlive() || takesCalls());
    }

    /** Starts it to die of something that it has to do, and answers with what it died of. */
    int die(String... options) {
        launch(options);
        return awaitDeath();
    }

    int awaitDeath() {
        GuardedProcess process = life();
        assertThat(process.hasEndedWithin(PATIENCE))
                .as(() -> "It lives on\n" + LogTail.of(log, LINES_OF_LOG))
                .isTrue();
        return process.exitValue();
    }

    boolean isAlive() {
        return life().isAlive();
    }

    void kill() {
        life().kill();
    }

    private GuardedProcess life() {
        if (life == null) {
            throw new IllegalStateException("It was never started");
        }
        return life;
    }

    private GuardedProcess launch(String... options) {
        List<String> line = new ArrayList<>(List.of("-Xmx192m", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(
                "-Dserver.port=" + port,
                "-Dmanagement.server.port=0",
                "-Dspring.application.name=" + name,
                "-Dspring.mongodb.database=" + name,
                "-DMONGODB_URI=" + LocalMongo.shared().uri(),
                "-DKAFKA_BOOTSTRAP_SERVERS=" + LocalKafka.shared().bootstrapServers(),
                "-DMYHEZO_SMTP_HOST=" + LocalMail.shared().smtpHost(),
                "-DMYHEZO_SMTP_PORT=" + LocalMail.shared().smtpPort(),
                "-Dmyhezo.audit.keys=" + RealServers.AUDIT_KEY,
                "-Dmyhezo.security.issuers=" + TestTokens.shared().issuer(),
                "-Dmyhezo.security.jwk-set-uri=" + TestTokens.shared().jwkSetUri(),
                // Tickets that other tests let come over are none of its business, unless it is told so.
                "-Dmyhezo.migrated.listening=false",
                // Nobody waits for long for what a dead one was sending, nor for what it was reading.
                "-Dmyhezo.mail.claimed-for=5s",
                "-Dspring.kafka.consumer.properties.session.timeout.ms=6000"));
        HandoverPlayed.shared().settings().forEach(setting -> line.add("-D" + setting));
        line.addAll(List.of(options));
        line.add(MortalTicketService.class.getName());
        GuardedProcess process = GuardedProcess.start(Command.java(line), log, null);
        life = process;
        return process;
    }

    private boolean takesCalls() {
        try {
            return system.get("/openapi", null).statusCode() == 200;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (life != null) {
            life.kill();
        }
        // A slow disk has much to do where many files were stored; the service itself would not wait as long.
        database().withTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).drop();
        mongo.close();
        system.close();
    }
}
