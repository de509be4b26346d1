package pl.myhezo.platform.fault;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.HearingOfNotes;
import pl.myhezo.platform.notes.NotesApplication;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.platform.test.TestEvents;

/** What a service does while Kafka, or a part of it, is not there, and afterwards. */
@NotesSystemTest
class WithoutKafkaIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String TOPIC = WritingNotes.TOPIC;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private HearingOfNotes hearing;

    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void itIsBack() {
        LocalKafka.shared().start();
        events.close();
    }

    @Test
    @Tag("F-21")
    void withoutItsDeadLettersAPartitionStandsStillAndNothingIsSkipped() {
        await().atMost(LONG).until(() -> events.lag(TOPIC, TOPIC) == 0);
        String deadLetters = Topics.deadLetters(TOPIC);
        admin(kafka -> kafka.deleteTopics(List.of(deadLetters)).all());

        int deliveries = hearing.deliveries();
        events.publish(TestEvents.event(TOPIC, id, "NoteWritten.v1", 1, "{ not json".getBytes(UTF_8)));
        events.publish(TestEvents.event(TOPIC, id, "NoteWritten.v1", 2, note().getBytes(UTF_8)));

        await().atMost(LONG).until(() -> hearing.deliveries() >= deliveries + 2);
        assertThat(timesHeard(database)).isZero();
        assertThat(events.lag(TOPIC, TOPIC)).isEqualTo(2);

        admin(kafka -> kafka.createTopics(List.of(new NewTopic(deadLetters, 6, (short) 1)))
                .all());
        await().atMost(LONG).until(() -> timesHeard(database) == 1);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(events.all(deadLetters))
                        .extracting(letter -> String.valueOf(letter.key()))
                        .contains(id));
        await().atMost(LONG).until(() -> events.lag(TOPIC, TOPIC) == 0);
    }

    @Test
    @Tag("F-16")
    void withoutABrokerItStartsAndWorksAndDrainsLater() {
        LocalKafka.shared().kill();
        try (ConfigurableApplicationContext service = another()) {
            Caller operator = Caller.anonymous(port(service, "local.management.port"));
            assertThat(operator.get("/actuator/health").body()).contains("No broker answers");
            assertThat(operator.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(write(port(service, "local.server.port")).statusCode()).isEqualTo(201);
            MongoDatabase itsDatabase = service.getBean(MongoDatabase.class);
            assertThat(itsDatabase.getCollection("outbox").countDocuments()).isEqualTo(1);
            assertThat(operator.get("/actuator/prometheus").body())
                    .containsPattern("(?m)^outbox_waiting(\\{[^}]*})? 1\\.0$")
                    .containsPattern("(?m)^outbox_oldest_age_seconds(\\{[^}]*})? (?!0\\.0$)");

            LocalKafka.shared().start();

            await().atMost(LONG).until(() -> timesHeard(itsDatabase) == 1);
            await().atMost(LONG)
                    .until(() -> !operator.get("/actuator/health").body().contains("No broker answers"));
        }
    }

    private HttpResponse<String> write(int where) {
        return Caller.customer(where).post("/notes", note());
    }

    private String note() {
        return "{\"id\":\"%s\",\"version\":1,\"text\":\"x\"}".formatted(id);
    }

    private long timesHeard(MongoDatabase where) {
        return where.getCollection("heard").countDocuments(eq("note", id));
    }

    private static ConfigurableApplicationContext another() {
        return new SpringApplicationBuilder(NotesApplication.class)
                .initializers(
                        new RealServers(),
                        context -> TestPropertyValues.of("spring.application.name=notes-" + UUID.randomUUID())
                                .applyTo(context))
                .properties("spring.config.name=notes")
                .run();
    }

    private static int port(ConfigurableApplicationContext service, String name) {
        return service.getEnvironment().getRequiredProperty(name, Integer.class);
    }

    private static void admin(Function<Admin, KafkaFuture<Void>> change) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalKafka.shared().bootstrapServers()))) {
            change.apply(admin).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
