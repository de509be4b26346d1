package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.migrationservice.export.ExportFile.message;
import static pl.myhezo.migrationservice.export.ExportFile.ticket;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;

/** The service is started for a file on a disk of its own, and ends with it. */
@MigrationSystemTest
class JobIT {

    private static final int KILLED = 137;

    private final String name = "job-" + UUID.randomUUID();

    @Autowired
    private MongoClient mongo;

    @Autowired
    private TicketServicePlayed ticketService;

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        database().drop();
    }

    @Test
    @Tag("F-26")
    void whatIsKilledIsStartedAgainAndGoesOnWithTheSameMigration() {
        Path file = ExportFile.from(name)
                .tickets(
                        ticket("t-1", "HZ-1", message("pierwsze")),
                        ticket("t-2", "HZ-2", message("drugie")),
                        "{broken\n")
                .in(folder);

        assertThat(end(file, "-Dmyhezo.halt-at=AFTER_COMMIT")).isEqualTo(KILLED);
        assertThat(end(file)).as("one was rejected").isEqualTo(2);
        assertThat(end(file)).as("a third start finds the end").isEqualTo(2);

        assertThat(database().getCollection("migrations").countDocuments()).isOne();
        assertThat(outcomes()).containsExactlyInAnyOrder("MOVED", "MOVED", "REJECTED");
        assertThat(ticketService.received(name)).hasSize(2);
    }

    @Test
    void itEndsWellIfNothingIsWrongAndSaysWhatIsMissingOtherwise() {
        Path file = ExportFile.from(name)
                .tickets(ticket("t-1", "HZ-1", message("dobre")))
                .in(folder);

        assertThat(end(file, "-Dmyhezo.migration.job.dry-run=true")).isZero();
        assertThat(ticketService.received(name)).isEmpty();
        assertThat(end(folder.resolve("none.zip"))).isEqualTo(1);
    }

    private int end(Path file, String... more) {
        String[] options = Stream.concat(Stream.of("-Dmyhezo.migration.job.file=" + file), Stream.of(more))
                .toArray(String[]::new);
        try (AnotherInstance instance = AnotherInstance.start(name, options)) {
            return instance.awaitDeath();
        }
    }

    private List<String> outcomes() {
        return database()
                .getCollection("report")
                .find(new Document("kind", "TICKET"))
                .map(row -> row.getString("outcome"))
                .into(new ArrayList<>());
    }

    private MongoDatabase database() {
        return mongo.getDatabase(name);
    }
}
