package pl.myhezo.platform.fault;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.HearingOfNotes;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;
import pl.myhezo.platform.test.TestEvents;

/** What a service does while MongoDB is not there, and afterwards. */
@NotesSystemTest
class WithoutMongoDbIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String TOPIC = WritingNotes.TOPIC;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private HearingOfNotes hearing;

    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void itIsBack() {
        LocalMongo.shared().start();
        events.close();
    }

    @Test
    @Tag("F-15")
    void withoutMongoDbItRefusesAndEventsWaitAtTheirPlace() {
        await().atMost(LONG).until(() -> events.lag(TOPIC, TOPIC) == 0);
        Map<TopicPartition, Long> before = events.committed(TOPIC, TOPIC);
        LocalMongo.shared().kill();

        assertRefusedForTheMoment();
        assertThat(Caller.anonymous(managementPort)
                        .get("/actuator/health/readiness")
                        .statusCode())
                .isEqualTo(503);

        int deliveries = hearing.deliveries();
        events.publish(TestEvents.event(TOPIC, id, "NoteWritten.v1", 1, note().getBytes(UTF_8)));
        await().atMost(LONG).until(() -> hearing.deliveries() >= deliveries + 3);
        assertThat(events.committed(TOPIC, TOPIC)).isEqualTo(before);

        LocalMongo.shared().start();
        await().atMost(LONG).until(() -> timesHeard(database) == 1);
        await().atMost(LONG).until(() -> write(port).statusCode() == 201);
        assertThat(events.all(Topics.deadLetters(TOPIC)))
                .extracting(letter -> String.valueOf(letter.key()))
                .doesNotContain(id);
    }

    @Test
    @Tag("F-14")
    void aMongoDbThatHangsIsNotWaitedFor() {
        LocalMongo.shared().pause();
        try {
            assertRefusedForTheMoment();
        } finally {
            LocalMongo.shared().resume();
        }

        await().atMost(LONG).until(() -> write(port).statusCode() == 201);
    }

    /** In a while that is far below what people wait for, and far above what it takes: two to five seconds. */
    private void assertRefusedForTheMoment() {
        HttpResponse<String> refused = assertTimeout(Duration.ofSeconds(20), () -> write(port));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("/problems/unavailable").doesNotContain("ongo", "127.0.0.1");
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
}
