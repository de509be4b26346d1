package pl.myhezo.platform.fault;

import static com.mongodb.client.model.Filters.regex;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;
import pl.myhezo.platform.test.TestEvents;

/** Events that come again, in whatever order and however often. */
@NotesSystemTest
class RedeliveryIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String TOPIC = WritingNotes.TOPIC;
    private static final int EVENTS = 40;
    private static final int TIMES = 5;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());
    private final String run = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        listeners.getListenerContainers().forEach(MessageListenerContainer::start);
        events.close();
    }

    @Test
    @Tag("F-22")
    void eventsThatComeFiveTimesInAnyOrderHaveOneEffectEach() {
        long seed = new Random().nextLong();
        List<ProducerRecord<String, byte[]>> all = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            all.addAll(Collections.nCopies(TIMES, event(i)));
        }
        Collections.shuffle(all, new Random(seed));
        all.forEach(events::publish);

        await().atMost(LONG).until(() -> events.lag(TOPIC, TOPIC) == 0);
        assertThat(heard()).as("seed %d", seed).hasSize(EVENTS).doesNotHaveDuplicates();
        await().atMost(LONG).until(() -> mailsWaiting() == 0);
        assertThat(LocalMail.shared().inbox().sentTo(to())).as("seed %d", seed).hasSize(EVENTS);
    }

    @Test
    @Tag("F-24")
    void aReplayFromTheBeginningChangesNothingAndSendsNoMail() throws Exception {
        for (int i = 0; i < EVENTS; i++) {
            events.publish(event(i));
        }
        await().atMost(LONG).until(() -> events.lag(TOPIC, TOPIC) == 0 && mailsWaiting() == 0);
        Map<String, List<Document>> before = contents();
        int mailsBefore = LocalMail.shared().inbox().sentTo(to()).size();

        startFromTheBeginning();

        await().atMost(LONG).until(() -> events.lag(TOPIC, TOPIC) == 0 && mailsWaiting() == 0);
        assertThat(contents()).isEqualTo(before);
        assertThat(mailsBefore).isEqualTo(EVENTS);
        assertThat(LocalMail.shared().inbox().sentTo(to())).hasSize(EVENTS);
    }

    private void startFromTheBeginning() throws Exception {
        listeners.getListenerContainers().forEach(MessageListenerContainer::stop);
        Map<TopicPartition, OffsetAndMetadata> beginning = events.committed(TOPIC, TOPIC).keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalKafka.shared().bootstrapServers()))) {
            await().atMost(LONG).ignoreExceptions().until(() -> {
                admin.alterConsumerGroupOffsets(TOPIC, beginning).all().get();
                return true;
            });
        }
        assertThat(events.lag(TOPIC, TOPIC)).isGreaterThanOrEqualTo(EVENTS);
        listeners.getListenerContainers().forEach(MessageListenerContainer::start);
    }

    private Map<String, List<Document>> contents() {
        return List.of("heard", "inbox", "mails", "outbox", "notes").stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> database.getCollection(name)
                                .find()
                                .sort(Sorts.ascending("_id"))
                                .into(new ArrayList<>())));
    }

    private long mailsWaiting() {
        return database.getCollection("mails").countDocuments(new Document("state", "WAITING"));
    }

    private List<String> heard() {
        return database.getCollection("heard")
                .find(regex("note", "^" + run))
                .map(row -> row.getString("note"))
                .into(new ArrayList<>());
    }

    private ProducerRecord<String, byte[]> event(int number) {
        String id = run + "-" + number;
        String note = "{\"id\":\"%s\",\"version\":1,\"text\":\"x\",\"tell\":\"%s\"}".formatted(id, to());
        return TestEvents.event(TOPIC, id, "NoteWritten.v1", 1, note.getBytes(UTF_8));
    }

    private String to() {
        return run + "@example.pl";
    }
}
