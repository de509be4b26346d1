package pl.myhezo.platform.kafka;

import static com.mongodb.client.model.Filters.regex;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.event.CloudEventHeaders;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.test.TestEvents;

@NotesSystemTest
class DeadLettersIT {

    private static final String DEAD_LETTERS = Topics.deadLetters(WritingNotes.TOPIC);

    @Autowired
    private MongoDatabase database;

    @Autowired
    private DeadLetters deadLetters;

    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());
    private final String run = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    @Tag("T-41")
    @Tag("F-21")
    void poisonGoesToTheDeadLettersAndEveryGoodEventIsHandled() {
        for (int i = 0; i < 30; i++) {
            events.publish(poison(i));
            events.publish(good(run + "-" + i));
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard())
                        .hasSize(30)
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 30)
                                .mapToObj(i -> run + "-" + i)
                                .toList()));
        await().untilAsserted(() -> assertThat(buried()).hasSize(30).allSatisfy(letter -> {
            assertThat(letter.headers().lastHeader("kafka_dlt-original-topic").value())
                    .asString(UTF_8)
                    .isEqualTo("notes");
            assertThat(letter.headers().lastHeader("kafka_dlt-exception-message"))
                    .isNotNull();
        }));
    }

    @Test
    void whatAnOperatorReplaysIsHandledOnceByThisServiceAlone() {
        ProducerRecord<String, byte[]> late = TestEvents.event(
                "notes", "late-" + run, "NoteWritten.v1", 1, note("late-" + run, "poison until mended"));
        events.publish(late);
        await().until(() -> letters().size() == 1);
        DeadLetter letter = letters().getFirst();
        assertThat(letter.topic()).isEqualTo("notes");
        assertThat(letter.eventType()).isEqualTo("pl.myhezo.NoteWritten.v1");
        assertThat(letter.reason()).startsWith("IllegalStateException").contains("do not like");

        assertThat(deadLetters.replay(WritingNotes.TOPIC, 200)).isPositive();

        // It fails again, and is one dead letter again: of the topic it came from, not of the replay.
        await().untilAsserted(() -> assertThat(letters()).singleElement().satisfies(again -> {
            assertThat(again.eventId()).isEqualTo(letter.eventId());
            assertThat(again.offset()).isNotEqualTo(letter.offset());
        }));
        assertThat(events.all(Topics.replay("notes", "notes")))
                .filteredOn(message -> message.key().equals("late-" + run))
                .singleElement()
                .satisfies(message -> assertThat(message.headers())
                        .extracting(header -> header.key())
                        .contains(CloudEventHeaders.ID)
                        .noneMatch(name -> name.startsWith("kafka_")));
    }

    @Test
    void anotherServicesDeadLettersAreNotOurs() {
        ProducerRecord<String, byte[]> foreign = good("foreign-" + run);
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(DEAD_LETTERS, null, foreign.key(), foreign.value(), foreign.headers());
        letter.headers().add("kafka_dlt-original-consumer-group", "another-service".getBytes(UTF_8));
        events.publish(letter);

        assertThat(deadLetters
                        .list(WritingNotes.TOPIC, PageRequest.of(200, null))
                        .items())
                .extracting(DeadLetter::key)
                .doesNotContain("foreign-" + run);
    }

    @Test
    void theListIsReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            events.publish(TestEvents.event(
                    "notes", "page-" + i + "-" + run, "NoteWritten.v1", 1, "not json".getBytes(UTF_8)));
        }
        await().until(() -> letters().size() == 5);

        List<String> keys = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DeadLetter> page = deadLetters.list("notes", new PageRequest(2, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(letter -> keys.add(String.valueOf(letter.key())));
            cursor = Optional.ofNullable(page.next());
        } while (cursor.isPresent());

        assertThat(keys)
                .doesNotHaveDuplicates()
                .filteredOn(key -> key.endsWith(run))
                .hasSize(5);
        assertThatThrownBy(() -> deadLetters.list("notes", new PageRequest(2, Optional.of("forged"))))
                .isInstanceOf(Problem.class);
    }

    private List<DeadLetter> letters() {
        return deadLetters.list(WritingNotes.TOPIC, PageRequest.of(200, null)).items().stream()
                .filter(letter -> String.valueOf(letter.key()).endsWith(run))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> buried() {
        return events.all(DEAD_LETTERS).stream()
                .filter(letter -> String.valueOf(letter.key()).contains("bad-" + run))
                .toList();
    }

    private List<String> heard() {
        return database.getCollection("heard")
                .find(regex("note", "^" + run))
                .map(row -> row.getString("note"))
                .into(new ArrayList<>());
    }

    private static ProducerRecord<String, byte[]> good(String id) {
        return TestEvents.event("notes", id, "NoteWritten.v1", 1, note(id, "good"));
    }

    /** Every kind of record that a service never sends. */
    private ProducerRecord<String, byte[]> poison(int kind) {
        String key = "bad-" + run + "-" + kind;
        ProducerRecord<String, byte[]> good = TestEvents.event("notes", key, "NoteWritten.v1", 1, note(key, "good"));
        return switch (kind % 10) {
            case 0 -> with(good, "{ not json".getBytes(UTF_8));
            case 1 -> with(good, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
            case 2 -> with(good, "[1,2]".getBytes(UTF_8));
            case 3 -> with(good, null);
            case 4 -> without(good, CloudEventHeaders.ID);
            case 5 -> header(good, CloudEventHeaders.TYPE, "pl.myhezo.NoteWritten.v99999");
            case 6 -> header(good, CloudEventHeaders.TYPE, "java.lang.ProcessBuilder");
            case 7 -> header(good, CloudEventHeaders.SUBJECT, "another");
            case 8 -> header(good, CloudEventHeaders.AGGREGATE_VERSION, "1e9");
            default -> header(with(good, "{\"id\":{\"$ne\":null}}".getBytes(UTF_8)), "__TypeId__", "java.lang.Runtime");
        };
    }

    private static byte[] note(String id, String text) {
        return "{\"id\":\"%s\",\"version\":1,\"text\":\"%s\"}"
                .formatted(id, text)
                .getBytes(UTF_8);
    }

    private static ProducerRecord<String, byte[]> with(
            ProducerRecord<String, byte[]> event, byte @org.jspecify.annotations.Nullable [] value) {
        return new ProducerRecord<>(event.topic(), null, event.key(), value, event.headers());
    }

    private static ProducerRecord<String, byte[]> without(ProducerRecord<String, byte[]> event, String header) {
        event.headers().remove(header);
        return event;
    }

    private static ProducerRecord<String, byte[]> header(
            ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().remove(name);
        event.headers().add(name, value.getBytes(UTF_8));
        return event;
    }
}
