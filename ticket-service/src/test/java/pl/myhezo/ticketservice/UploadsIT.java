package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.ticketservice.attachment.AttachmentSettings;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.attachment.UnfinishedFile;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd.Mood;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which files are taken, how large they may be and how many. */
@TicketSystemTest
class UploadsIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private TicketFiles files;

    @Autowired
    private Companies companies;

    @Autowired
    private AttachmentSettings settings;

    @Autowired
    private LegacyTickets legacy;

    private String jan;
    private String ewa;
    private String ticket;

    @BeforeEach
    void somebodyHasATicket() {
        FakeClamd.shared().be(Mood.WELL);
        Company company = companies.any();
        jan = company.ownerToken();
        ewa = company.colleagueToken();
        ticket = companies.opened(company, "Brak łączności", false).get("id").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.html", "a.svg", "a.pdf.exe", "a.pdf\u200b.js", ".htaccess", "a", "a.docm", "\u202efdp.exe"})
    @Tag("T-22")
    void whatRunsIsNotTakenAndNothingOfItIsKept(String name) {
        long before = files.stored();

        HttpResponse<String> refused = files.upload(ticket, jan, name, SentFiles.pdf("a"));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("/problems/file-type");
        assertThat(files.upload(ticket, jan, "a.pdf", "<html><script>".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(415);
        assertThat(files.stored()).isEqualTo(before);
        assertThat(files.noted(ticket)).isZero();
    }

    @Test
    @Tag("T-24")
    void aFileThatIsTooLargeIsRefusedBeforeOrWhileItComes() {
        long before = files.stored();
        byte[] form = SentFiles.form("a.pdf", SentFiles.pdf(25 * 1024 * 1024 + 1));

        HttpResponse<String> announced =
                files.send(ticket, jan, BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024]));
        HttpResponse<String> silent =
                files.send(ticket, jan, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(silent.statusCode()).isEqualTo(413);
        assertThat(files.stored()).isEqualTo(before);
        assertThat(files.upload(ticket, jan, "a.pdf", SentFiles.pdf(25 * 1024 * 1024))
                        .statusCode())
                .as("the largest there may be")
                .isEqualTo(201);
        HttpResponse<String> oneTooMany = files.upload(ticket, jan, "b.pdf", SentFiles.pdf(2 * 1024 * 1024));
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(oneTooMany.headers().firstValue("retry-after")).isPresent();
        assertThat(files.stored()).isEqualTo(before + 1);
    }

    @Test
    @Tag("T-24")
    void aTicketHasSoManyFilesHoweverSmallTheyAre() {
        for (int i = 0; i < settings.mostFilesOfTicket(); i++) {
            files.uploaded(ticket, jan, "a.pdf");
        }

        HttpResponse<String> oneTooMany = files.upload(ticket, jan, "a.pdf", SentFiles.pdf("a"));

        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(oneTooMany.headers().firstValue("retry-after")).hasValue("86400");
        assertThat(oneTooMany.body()).contains("/problems/too-many", "attachment.room", "nie ma już miejsca");
        assertThat(files.items(ticket, jan)).hasSize(settings.mostFilesOfTicket());
    }

    @Test
    void whatCameOverWithATicketTakesNoRoomFromWhatIsAddedHere() {
        ObjectNode exported = TakingTicketsOverIT.withoutContract(LegacyTickets.of(Nips.any()));
        ArrayNode old = (ArrayNode) exported.get("files");
        for (int i = old.size(); i < settings.mostFilesOfTicket(); i++) {
            LegacyTickets.keep(
                    old.addObject().put("name", i + ".txt").putNull("missing"),
                    "/files/",
                    ("log " + i + exported).getBytes(UTF_8));
        }
        legacy.outcome(exported);
        String path = "/tickets/" + LegacyTickets.number(exported);
        String migrated =
                Companies.json(system.get(path, Companies.AGENT)).get("id").asString();

        for (int i = 0; i < settings.mostFilesOfTicket(); i++) {
            files.uploaded(migrated, Companies.AGENT, "a.pdf");
        }

        assertThat(files.upload(migrated, Companies.AGENT, "a.pdf", SentFiles.pdf("a"))
                        .statusCode())
                .isEqualTo(429);
        assertThat(files.items(migrated, Companies.AGENT)).hasSize(2 * settings.mostFilesOfTicket());
    }

    @Test
    @Tag("T-43")
    void whatIsNoFormWithAFileIsRefused() {
        assertThat(files.send(ticket, jan, BodyPublishers.ofString("no form at all"))
                        .statusCode())
                .isEqualTo(422);
        byte[] form = SentFiles.form("a.pdf", SentFiles.pdf("a"));
        assertThat(files.send(ticket, jan, BodyPublishers.ofByteArray(form, 0, form.length - 40))
                        .statusCode())
                .as("broken off")
                .isEqualTo(400);
        HttpResponse<String> other = files.send(
                ticket, jan, BodyPublishers.ofByteArray(SentFiles.form("other", "a.pdf", SentFiles.pdf("a"))));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("/problems/unknown-field");
        assertThat(files.upload(ticket, jan, "a.pdf", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(system.post("/tickets/" + ticket + "/attachments", jan, "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    @Tag("T-24")
    void anUploadOfWhichNothingMoreArrivesIsGivenUpAndNothingIsLeftOfIt() throws IOException {
        long before = files.stored();
        byte[] form = SentFiles.form("a.pdf", SentFiles.pdf(2_000_000));
        try (Socket caller = new Socket("localhost", system.port())) {
            caller.getOutputStream().write("""
                    POST /tickets/%s/attachments HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    \r
                    """.formatted(ticket, jan, SentFiles.CONTENT_TYPE, form.length)
                    .getBytes(UTF_8));
            caller.getOutputStream().write(form, 0, form.length / 2);
            caller.getOutputStream().flush();

            String answer = new String(caller.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
        assertThat(files.stored()).isEqualTo(before);
        assertThat(files.items(ticket, jan)).isEmpty();
    }

    @Test
    @Tag("T-24")
    void onePersonHasSoManyFilesUnderWayAndOthersGoOn() {
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> coming = new ArrayList<>();
        for (int i = 0; i < settings.underWayOfPerson(); i++) {
            coming.add(CompletableFuture.supplyAsync(
                    () -> files.send(ticket, jan, BodyPublishers.ofInputStream(() -> new UnfinishedFile(end))),
                    Thread::startVirtualThread));
        }
        try {
            await().until(() -> files.begun(ticket) == settings.underWayOfPerson());

            HttpResponse<String> refused = files.upload(ticket, jan, "b.pdf", SentFiles.pdf("b"));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
            assertThat(refused.headers().firstValue("retry-after")).hasValue("10");
            assertThat(refused.body()).contains("/problems/too-many", "attachment.own", "tyle plików, ile można naraz");
            assertThat(files.upload(ticket, ewa, "b.pdf", SentFiles.pdf("b")).statusCode())
                    .isEqualTo(201);
        } finally {
            end.countDown();
        }

        assertThat(coming).extracting(file -> file.join().statusCode()).containsOnly(201);
        files.uploaded(ticket, jan, "b.pdf");
    }
}
