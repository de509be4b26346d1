package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.myhezo.migrationservice.export.ExportFile.message;
import static pl.myhezo.migrationservice.export.ExportFile.ticket;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import pl.myhezo.platform.value.Sha256;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class TicketsKilledAndResumedIT {

    private static final int TICKETS = 60;
    private static final int MOST_UNANSWERED = 20;
    private static final int BATCH = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> SMALL_STEPS = List.of(
            "-Dmyhezo.migration.batch-records=" + BATCH,
            "-Dmyhezo.migration.most-tickets-unanswered=" + MOST_UNANSWERED);

    private final String database = "another-" + UUID.randomUUID();

    @Autowired
    private MigrationSystem undisturbed;

    @Autowired
    private TicketServicePlayed ticketService;

    @Autowired
    private MongoClient mongo;

    @TempDir
    private Path folder;

    @Test
    @Tag("F-26")
    void whatIsKilledAtEachStepAndFinishedByTwoAtOnceEndsAsWhatWasNeverDisturbed() {
        String expectedId = undisturbed.upload(export("calm"));
        JsonNode expected = undisturbed.end(expectedId);

        ticketService.beSilent(true);
        String id;
        try {
            id = uploadAndDie("AFTER_PREPARATION:3");
            resumeAndDie("IN_TRANSACTION");
            resumeAndDie("AFTER_COMMIT");
            readsNoFurtherThanAnswersCome();
        } finally {
            ticketService.beSilent(false);
        }
        try (AnotherInstance one = start();
                AnotherInstance two = start()) {
            one.awaitReady();
            two.awaitReady();
            await().atMost(PATIENCE)
                    .until(() -> !one.system()
                            .get("/migrations/" + id)
                            .get("finishedAt")
                            .isNull());

            JsonNode end = two.system().get("/migrations/" + id);
            assertThat(end.get("status")).isEqualTo(expected.get("status"));
            assertThat(end.get("counts")).isEqualTo(expected.get("counts"));
            assertThat(rows(one.system().report(id))).isEqualTo(rows(undisturbed.report(expectedId)));
            assertThat(sent("killed")).isEqualTo(sent("calm"));
            ticketService.received("killed").forEach(event -> assertBytes(one.system(), event.get("dialogue")));
        } finally {
            mongo.getDatabase(database).drop();
        }
    }

    private AnotherInstance start(String... options) {
        return AnotherInstance.start(
                database,
                Stream.concat(SMALL_STEPS.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private String uploadAndDie(String where) {
        try (AnotherInstance instance = start("-Dmyhezo.halt-at=" + where).awaitReady()) {
            String id = instance.system().upload(export("killed"));
            instance.awaitDeath();
            return id;
        }
    }

    private void resumeAndDie(String where) {
        try (AnotherInstance instance = start("-Dmyhezo.halt-at=" + where)) {
            instance.awaitDeath();
        }
    }

    private void readsNoFurtherThanAnswersCome() {
        try (AnotherInstance instance = start().awaitReady()) {
            await().atMost(PATIENCE).until(() -> awaited() > MOST_UNANSWERED);
            assertThat(awaited()).isLessThanOrEqualTo(MOST_UNANSWERED + BATCH);
            instance.kill();
        }
    }

    private long awaited() {
        return mongo.getDatabase(database).getCollection("awaited").countDocuments(new Document());
    }

    /** Every kind of end that a ticket can have. */
    private Path export(String source) {
        ticketService.refuse(source, "t-7", "COMPANY_UNKNOWN");
        ExportFile export = ExportFile.from(source);
        IntStream.range(0, TICKETS).forEach(i -> export.file("files/%d.txt".formatted(i), "content of " + i));
        return export.tickets(IntStream.range(0, TICKETS)
                        .mapToObj(i -> switch (i % 20) {
                            case 11 -> line(i).replace("\"open\"", "\"solved\"");
                            case 13 -> line(i).replace("c-17", "c-404");
                            case 15 -> line(i).replace("files/%d.txt".formatted(i), "files/none.txt");
                            case 17 -> "{\"id\":\n";
                            default -> line(i);
                        })
                        .toArray(String[]::new))
                .in(folder);
    }

    private static String line(int i) {
        return ticket("t-" + i, "HZ-" + i, message("wiadomość " + i, "files/%d.txt".formatted(i)));
    }

    private static void assertBytes(MigrationSystem system, JsonNode reference) {
        assertThat(Sha256.hex(system.fetch(reference.get("href").stringValue()).body()))
                .isEqualTo(reference.get("sha256").stringValue());
    }

    private static List<String> rows(List<JsonNode> report) {
        return report.stream().map(JsonNode::toString).toList();
    }

    /** What was sent of each ticket; more than once the same is the same. */
    private Set<String> sent(String source) {
        return ticketService.received(source).stream()
                .map(event -> "%s %s %s %s"
                        .formatted(
                                event.get("legacyId"), event.get("subject"), event.get("dialogue"), event.get("files")))
                .collect(Collectors.toSet());
    }
}
