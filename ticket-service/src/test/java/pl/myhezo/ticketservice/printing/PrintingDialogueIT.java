package pl.myhezo.ticketservice.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.TicketSystemTest;
import pl.myhezo.ticketservice.attachment.FilesUnderWay;
import tools.jackson.databind.JsonNode;

/** Who gets which words of a ticket on paper. */
@TicketSystemTest
class PrintingDialogueIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Presses presses;

    @Autowired
    private PrintingSettings settings;

    @Autowired
    private FilesUnderWay documents;

    @Test
    void isAFileNamedByTheTicketInTheLanguageOfItsReader() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Zażółć gęślą jaźń", false);
        say(ticket, Companies.AGENT, "{\"body\":\"**Źródło** awarii usunięte:\\n- łącze\\n- zasilacz\"}");
        String number = ticket.get("number").asString();

        HttpResponse<byte[]> polish = print(ticket, company.ownerToken(), "Accept-Language", "pl");
        HttpResponse<byte[]> english = print("/tickets/" + number, company.colleagueToken(), "Accept-Language", "en");

        assertThat(polish.headers().map())
                .containsEntry("Content-Type", List.of("application/pdf"))
                .containsEntry("Content-Disposition", List.of("attachment; filename=\"" + number + ".pdf\""))
                .containsEntry("Cache-Control", List.of("no-store"));
        assertThat(text(polish))
                .containsSubsequence(
                        "Zgłoszenie " + number,
                        "Zażółć gęślą jaźń",
                        company.contract(),
                        company.serial(),
                        "Piotr Zieliński klient",
                        "Od rana nie działa tunel.",
                        "zespół HEZO",
                        "Źródło awarii usunięte:",
                        "• łącze");
        assertThat(text(english)).contains("Ticket " + number, "customer", "page 1 of 1", "• łącze");
    }

    @Test
    void aNoteIsInNobodysDocument() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Notatka", true);
        say(ticket, Companies.AGENT, "{\"body\":\"Tylko dla nas.\",\"internal\":true}");
        String program = TestTokens.shared().machine("reports", "ticket-reader");

        for (String token : List.of(company.ownerToken(), company.sellerToken(), program, Companies.AGENT)) {
            assertThat(text(print(ticket, token))).contains("Od rana").doesNotContain("Tylko dla nas");
        }
    }

    @Test
    @Tag("T-38")
    void theSupplierGetsItAsLongAsHeMayAndTheCustomerSeesThatHeDid() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Kto drukował", false);
        assertThat(print(ticket, company.sellerToken()).statusCode()).isEqualTo(404);

        decide(ticket, company, true);
        assertThat(text(print(ticket, company.sellerToken()))).contains("Od rana");
        print(ticket, company.colleagueToken());
        decide(ticket, company, false);
        assertThat(print(ticket, company.sellerToken()).statusCode()).isEqualTo(404);

        JsonNode reads = Companies.json(system.get(Companies.path(ticket) + "/reads", company.ownerToken()));
        assertThat(reads.get("items").valueStream().map(read -> read.get("what").asString()))
                .containsExactly("PDF");
        assertThat(audit.concerning(List.of(ticket.get("id").asString())).stream()
                        .filter(entry -> entry.record().action().equals("ticket-read")))
                .hasSize(1);
    }

    @Test
    void isRefusedForAMomentWhileTooManyAreMadeAndThenNobodyReadAnything() throws Exception {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Kolejka", true);
        CountDownLatch begun = new CountDownLatch(settings.atOnce());
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> busy = new ArrayList<>();
        for (int i = 0; i < settings.atOnce(); i++) {
            busy.add(CompletableFuture.supplyAsync(() -> occupy(begun, end), Thread::startVirtualThread));
        }
        begun.await();
        try {
            HttpResponse<byte[]> refused = print(ticket, company.sellerToken(), "Accept-Language", "en");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(new String(refused.body(), UTF_8))
                    .contains("/problems/unavailable", "printing.busy", "Many documents");
        } finally {
            end.countDown();
        }
        busy.forEach(CompletableFuture::join);
        JsonNode reads = Companies.json(system.get(Companies.path(ticket) + "/reads", company.ownerToken()));
        assertThat(reads.get("items").size()).isZero();
        assertThat(print(ticket, company.sellerToken()).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("T-29")
    void isMadeForAReaderOnceHeHasTheOneBefore() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Jeden po drugim", true);
        try (FilesUnderWay.Place _ = documents.take(company.seller())) {
            HttpResponse<byte[]> refused = print(ticket, company.sellerToken(), "Accept-Language", "en");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(new String(refused.body(), UTF_8))
                    .contains("/problems/too-many", "printing.own", "a document made already");
            assertThat(print(ticket, company.ownerToken()).statusCode()).isEqualTo(200);
        }
        assertThat(Companies.json(system.get(Companies.path(ticket) + "/reads", company.ownerToken()))
                        .get("items")
                        .size())
                .isZero();
        assertThat(print(ticket, company.sellerToken()).statusCode()).isEqualTo(200);
    }

    private boolean occupy(CountDownLatch begun, CountDownLatch end) {
        return presses.print(
                () -> {
                    begun.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return true;
                },
                done -> done);
    }

    private void say(JsonNode ticket, String token, String body) {
        assertThat(system.post(Companies.path(ticket) + "/messages", token, body)
                        .statusCode())
                .isEqualTo(201);
    }

    private void decide(JsonNode ticket, Company company, boolean granted) {
        String body = "{\"granted\":%s}".formatted(granted);
        assertThat(system.put(Companies.path(ticket) + "/supplier-access", company.ownerToken(), body)
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<byte[]> print(JsonNode ticket, String token, String... headers) {
        return print(Companies.path(ticket), token, headers);
    }

    private HttpResponse<byte[]> print(String path, String token, String... headers) {
        return system.send(
                system.request("GET", path + "/dialogue.pdf", token, null, headers), BodyHandlers.ofByteArray());
    }

    /** As another program reads it, without the ends of lines. */
    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
