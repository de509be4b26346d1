package pl.myhezo.platform.trace;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;
import pl.myhezo.platform.test.TestEvents;

@NotesSystemTest
class OneTraceIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private CurrentTrace current;

    private final String id = UUID.randomUUID().toString();
    private final String trace = id.replace("-", "");

    @Test
    void aCallItsEventTheListenerAndTheMailAreOneTrace() {
        String note = "{\"id\":\"%s\",\"version\":1,\"text\":\"x\",\"tell\":\"%s@example.pl\"}".formatted(id, id);

        Caller.customer(port).post("/notes", note, "traceparent", parent());

        await().atMost(LONG)
                .until(() -> rows("mails", eq("to", id + "@example.pl")).isEmpty()
                        && !rows("heard", eq("note", id)).isEmpty());
        assertThat(headersOfTheEvent()).singleElement().asString().contains(trace);
        assertThat(rows("heard", eq("note", id)))
                .extracting(row -> row.getString("trace"))
                .containsExactly(trace);
        assertThat(rows("mails", new Document("traceParent", new Document("$regex", trace))))
                .hasSize(1);
    }

    @Test
    void whatIsTakenUpAgainGoesOnInItsTrace() {
        List<String> seen = new ArrayList<>();

        current.continuing(parent(), "test", () -> seen.add(String.valueOf(current.id())));
        current.continuing(null, "test", () -> seen.add(String.valueOf(current.id())));

        assertThat(seen.getFirst()).isEqualTo(trace);
        assertThat(seen.getLast()).isNotEqualTo(trace).hasSize(32);
        assertThat(current.id()).isNull();
    }

    private String parent() {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    private List<String> headersOfTheEvent() {
        try (TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers())) {
            return events.all(WritingNotes.TOPIC).stream()
                    .filter(event -> event.key().equals(id))
                    .map(event ->
                            new String(event.headers().lastHeader("traceparent").value(), UTF_8))
                    .toList();
        }
    }

    private List<Document> rows(String collection, org.bson.conversions.Bson filter) {
        return database.getCollection(collection).find(filter).into(new ArrayList<>());
    }
}
