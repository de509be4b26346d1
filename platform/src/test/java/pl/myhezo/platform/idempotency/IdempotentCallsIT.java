package pl.myhezo.platform.idempotency;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;
import pl.myhezo.platform.test.TestEvents;

@NotesSystemTest
@Tag("T-42")
class IdempotentCallsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private final String id = UUID.randomUUID().toString();

    @Test
    void fiftyCallsAtOnceWithOneKeyHaveOneEffectAndOneAnswer() {
        Caller customer = Caller.customer(port);
        List<HttpResponse<String>> answers;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> write(customer, "text"), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(database.getCollection("notes").countDocuments(eq("note", id)))
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> !toldOf().isEmpty() && outboxIsEmpty());
        assertThat(toldOf()).hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Caller customer = Caller.customer(port);

        assertThat(write(customer, "text").statusCode()).isEqualTo(201);
        HttpResponse<String> other = write(customer, "other text");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Idempotency-Key");
    }

    private List<ConsumerRecord<String, byte[]>> toldOf() {
        try (TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers())) {
            return events.all(WritingNotes.TOPIC).stream()
                    .filter(event -> event.key().equals(id))
                    .toList();
        }
    }

    private boolean outboxIsEmpty() {
        return database.getCollection("outbox").countDocuments() == 0;
    }

    private HttpResponse<String> write(Caller customer, String text) {
        String note = "{\"id\":\"%s\",\"version\":1,\"text\":\"%s\"}".formatted(id, text);
        return customer.post("/notes", note, "Idempotency-Key", "key-" + id);
    }
}
