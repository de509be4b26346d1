package pl.myhezo.platform.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.notes.Note;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.notes.WritingNotes;

@NotesSystemTest
class EventsThroughKafkaIT {

    @Autowired
    private WritingNotes writing;

    @Autowired
    private MongoDatabase database;

    @Test
    void anEventAppendedInATransactionReachesTheListener() {
        writing.write(Note.of("first", 1, "Zażółć gęślą jaźń"));

        await().untilAsserted(() -> assertThat(database.getCollection("heard").find(eq("note", "first")))
                .extracting(row -> row.getString("text"))
                .containsExactly("Zażółć gęślą jaźń"));
    }
}
