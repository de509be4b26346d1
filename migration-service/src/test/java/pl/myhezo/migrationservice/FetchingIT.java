package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.myhezo.migrationservice.export.ExportFile.message;
import static pl.myhezo.migrationservice.export.ExportFile.ticket;

import com.fasterxml.uuid.Generators;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import pl.myhezo.migrationservice.handover.ForgettingContents;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Sha256;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class FetchingIT {

    @Autowired
    private MigrationSystem system;

    @Autowired
    private TicketServicePlayed ticketService;

    @Autowired
    private ForgettingContents forgetting;

    @Autowired
    private MongoDatabase database;

    @TempDir
    private Path folder;

    @Test
    void dialogueAndFilesAreWhatTheEventSaysOfThem() throws IOException {
        system.end(system.upload(ExportFile.from("fetching")
                .tickets(ticket("t-1", "HZ-1", message("Zażółć gęślą jaźń", "files/t-1/log.txt")))
                .file("files/t-1/log.txt", "a\nb")
                .in(folder)));
        JsonNode event = ticketService.received("fetching").getFirst();

        byte[] pdf = fetched(event.get("dialogue"));
        assertThat(text(pdf)).contains("HZ-1", "Zażółć gęślą jaźń", "log.txt");
        assertThat(fetched(event.get("files").get(0))).asString().isEqualTo("a\nb");
    }

    @Test
    void whatSomebodyHasAlreadyIsNotSentAgain() {
        system.end(system.upload(ExportFile.from("etag")
                .tickets(ticket("t-1", "HZ-1", message("raz")))
                .in(folder)));
        JsonNode dialogue = ticketService.received("etag").getFirst().get("dialogue");
        String href = dialogue.get("href").stringValue();

        HttpResponse<byte[]> first = system.fetch(href);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = system.fetch(href, "If-None-Match", tag);

        assertThat(tag).isEqualTo("\"" + dialogue.get("sha256").stringValue() + "\"");
        assertThat(first.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Tag("T-19")
    @Test
    void nobodyButWhoTakesTicketsOverMayFetch() {
        TestTokens tokens = TestTokens.shared();
        for (String path : List.of("/dialogues/" + "0".repeat(64), "/files/" + "0".repeat(64))) {
            assertThat(status(path, null)).isEqualTo(401);
            Stream.of("customer", "supplier", "agent", "supervisor", "migration-operator")
                    .forEach(role -> assertThat(status(path, tokens.person("p", role)))
                            .as(role)
                            .isEqualTo(403));
            assertThat(status(path, MigrationSystem.operator())).isEqualTo(403);
            assertThat(status(path, tokens.machine("ticket-service", "legacy-reader")))
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsAwaitedStaysAndIsForgottenOnceItsTicketIsAnswered() {
        ticketService.beSilent(true);
        String id;
        JsonNode event;
        try {
            id = system.upload(ExportFile.from("forgetting")
                    .tickets(ticket("t-1", "HZ-1", message("do zapomnienia", "files/t-1/log.txt")))
                    .file("files/t-1/log.txt", "do zapomnienia")
                    .in(folder));
            await().until(() -> !ticketService.received("forgetting").isEmpty());
            event = ticketService.received("forgetting").getFirst();
            forgetAsIfHoursHadPassed();
            assertThat(status(event.get("dialogue"))).isEqualTo(200);
            assertThat(status(event.get("files").get(0))).isEqualTo(200);
        } finally {
            ticketService.beSilent(false);
        }
        system.end(id);

        forgetAsIfHoursHadPassed();
        assertThat(status(event.get("dialogue"))).isEqualTo(404);
        assertThat(status(event.get("files").get(0))).isEqualTo(404);
        assertThat(database.getCollection("awaited").countDocuments(new Document("migrationId", id)))
                .isZero();
    }

    @Test
    void whatBrokeOffWhileItWasKeptIsForgottenToo() {
        MongoCollection<Document> pieces = database.getCollection("attachments.chunks");
        String old = "01000000-0000-7000-8000-000000000000";
        String young = Generators.timeBasedEpochGenerator().generate().toString();
        List.of(old, young)
                .forEach(file -> pieces.insertOne(
                        new Document("_id", file).append("files_id", file).append("n", 0)));

        forgetting.forget();

        assertThat(pieces.countDocuments(new Document("files_id", old))).isZero();
        assertThat(pieces.countDocuments(new Document("files_id", young))).isEqualTo(1);
    }

    private void forgetAsIfHoursHadPassed() {
        for (String bucket : List.of("dialogues.files", "attachments.files")) {
            MongoCollection<Document> files = database.getCollection(bucket);
            files.updateMany(new Document(), Updates.set("metadata.wantedAt", Date.from(Instant.EPOCH)));
        }
        forgetting.forget();
    }

    private byte[] fetched(JsonNode reference) {
        byte[] bytes = system.fetch(reference.get("href").stringValue()).body();
        assertThat(bytes).hasSize(reference.get("size").intValue());
        assertThat(Sha256.hex(bytes)).isEqualTo(reference.get("sha256").stringValue());
        return bytes;
    }

    private int status(JsonNode reference) {
        return system.fetch(reference.get("href").stringValue()).statusCode();
    }

    private int status(String path, @Nullable String token) {
        return system.call("GET", path, token, BodyPublishers.noBody()).statusCode();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
