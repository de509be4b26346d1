package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.ticketservice.attachment.SentFiles;
import tools.jackson.databind.JsonNode;

/** The service dies while somebody takes his tickets. */
class KilledExportIT {

    private static final Duration LONG = Duration.ofSeconds(90);

    private final TicketProcess service = new TicketProcess();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @Tag("T-37")
    void whatItWasWritingEndsAsFailedAndIsAskedForAnew() throws IOException {
        service.start("-Dmyhezo.export.patience=3s");
        TicketSystem system = service.system();
        Companies companies = new Companies(system, service.database());
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Przerwane", false);
        attachMuch(ticket, company.ownerToken());
        String link = Takeout.ask(system, company.ownerToken());

        try (InputStream half = Takeout.begin(system, link, company.ownerToken())) {
            assertThat(half.readNBytes(1 << 16)).hasSize(1 << 16);
            service.kill();
            assertThatThrownBy(half::readAllBytes).isInstanceOf(IOException.class);
        } catch (UncheckedIOException e) {
            // Nobody is there to be told that its reader goes.
        }
        service.start("-Dmyhezo.export.patience=3s");

        await().atMost(LONG)
                .until(() -> Companies.json(system.get(Takeout.PATH, company.ownerToken()))
                        .get("state")
                        .asString()
                        .equals("FAILED"));
        assertThat(Takeout.fetch(system, link, company.ownerToken()).statusCode())
                .isEqualTo(404);
        Takeout whole = Takeout.of(system, company.ownerToken());
        assertThat(whole.outcome()).isEqualTo("complete");
        assertThat(whole.numbers()).containsExactly(ticket.get("number").asString());
    }

    /** More than two sockets hold, and nothing that gets smaller in an archive. */
    private void attachMuch(JsonNode ticket, String token) {
        byte[] content = new byte[20 << 20];
        new Random(1).nextBytes(content);
        byte[] pdf = SentFiles.pdf("szum");
        System.arraycopy(pdf, 0, content, 0, pdf.length);
        TicketFiles files = new TicketFiles(service.system(), service.database());
        String id = ticket.get("id").asString();
        String file = files.id(files.upload(id, token, "duży.pdf", content));
        assertThat(files.write(id, token, file, false).statusCode()).isEqualTo(201);
    }
}
