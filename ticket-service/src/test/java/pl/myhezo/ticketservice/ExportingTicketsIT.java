package pl.myhezo.ticketservice;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.attachment.SentFiles;
import tools.jackson.databind.JsonNode;

/** Somebody takes his tickets along. */
@TicketSystemTest
@Tag("T-37")
class ExportingTicketsIT {

    /** More than two sockets hold, so that who writes it waits for who reads it. */
    private static final int LARGE = 20 << 20;

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private TicketFiles files;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private AuditTrail audit;

    @Test
    void holdsWhatHeSaidAndCallsEverybodyElseByHisPart() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Tunel", true);
        String number = ticket.get("number").asString();
        say(ticket, company.colleagueToken(), "U mnie też.");
        say(ticket, company.adminToken(), "I u mnie.");
        say(ticket, company.sellerToken(), "Sprawdzamy.");
        say(ticket, Companies.AGENT, "Naprawione.");
        system.post(
                Companies.path(ticket) + "/messages",
                Companies.AGENT,
                "{\"body\":\"Tylko dla nas.\",\"internal\":true}");

        Takeout own = Takeout.of(system, company.ownerToken());
        Takeout sellers = Takeout.of(system, company.sellerToken());

        assertThat(own.outcome()).isEqualTo("complete");
        assertThat(own.numbers()).containsExactly(number);
        assertThat(own.ticket(number).get("openedByYou").asBoolean()).isTrue();
        assertThat(authors(own, number))
                .containsExactly("Piotr Zieliński", "Kolega 1", "Kolega 2", "Dostawca 1", "Wsparcie");
        assertThat(own.pdf(number)).contains("Piotr Zieliński", "Kolega 1", "Dostawca 1", "Wsparcie", "U mnie też.");
        assertThat(authors(sellers, number))
                .containsExactly("Klient 1", "Klient 2", "Klient 3", "Jan Kupiec", "Wsparcie");
        assertThat(sellers.ticket(number).get("openedByYou").asBoolean()).isFalse();
        assertThat(own.text())
                .doesNotContain("Alicja Nowak", "Zofia Lis", "Jan Kupiec", "Jan Żak", "Tylko dla nas")
                .doesNotContain(company.colleague(), company.admin(), company.seller());
        assertThat(sellers.text()).doesNotContain("Piotr Zieliński", "Alicja Nowak", "Zofia Lis", "Tylko dla nas");
    }

    @Test
    void holdsHisOwnFilesAndOfThoseOfOthersTheNames() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Z plikami", false);
        String number = ticket.get("number").asString();
        attach(ticket, company.ownerToken(), "moje logi.pdf", SentFiles.pdf("moje"));
        attach(ticket, company.colleagueToken(), "cudze.pdf", SentFiles.pdf("cudze"));

        Takeout takeout = Takeout.of(system, company.ownerToken());

        assertThat(takeout.entries().keySet())
                .containsExactlyInAnyOrder(
                        "tickets/" + number + "/1-moje logi.pdf",
                        "tickets/" + number + ".pdf",
                        "tickets/" + number + ".json",
                        "export.json");
        assertThat(takeout.entries().get("tickets/" + number + "/1-moje logi.pdf"))
                .isEqualTo(SentFiles.pdf("moje"));
        assertThat(takeout.ticket(number)
                        .get("dialogue")
                        .valueStream()
                        .flatMap(said -> said.get("files").valueStream()))
                .extracting(
                        file -> file.get("name").asString(),
                        file -> file.get("path").isNull())
                .containsExactly(tuple("moje logi.pdf", false), tuple("cudze.pdf", true));
    }

    @Test
    void itsLinkIsGoodOnceHoweverManyUseItAtOnce() throws Exception {
        Company company = companies.any();
        companies.opened(company, "Raz", false);
        String link = Takeout.ask(system, company.ownerToken());

        assertThat(Takeout.fetch(system, link, company.colleagueToken()).statusCode())
                .as("another's")
                .isEqualTo(404);
        assertThat(system.call("HEAD", link, company.ownerToken(), null).statusCode())
                .as("without being fetched")
                .isNotEqualTo(200);
        assertThat(statuses(
                        8,
                        () -> Takeout.fetch(system, link, company.ownerToken()).statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 404);

        HttpResponse<byte[]> second = Takeout.fetch(system, link, company.ownerToken());
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(second.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(state(company.ownerToken())).isEqualTo("COMPLETE");
    }

    @Test
    void hasOneAtATimeHoweverManyAreAskedForAtOnce() throws Exception {
        Company company = companies.any();

        assertThat(statuses(
                        8,
                        () -> system.post(Takeout.PATH, company.ownerToken(), "")
                                .statusCode()))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        HttpResponse<String> refused = system.post(Takeout.PATH, company.ownerToken(), "");
        assertThat(refused.body()).contains("export.under-way");

        String link = Takeout.PATH + "/"
                + Companies.json(system.get(Takeout.PATH, company.ownerToken()))
                        .get("id")
                        .asString();
        assertThat(Takeout.fetch(system, link, company.ownerToken()).statusCode())
                .isEqualTo(200);
        assertThat(system.post(Takeout.PATH, company.ownerToken(), "").statusCode())
                .isEqualTo(201);
    }

    @Test
    void wantsALoginOfTheLastFiveMinutesToAskAndToFetch() {
        Company company = companies.any();
        String older = TestTokens.shared()
                .person(
                        company.owner(),
                        claims -> claims.claim(
                                "auth_time", Instant.now().minusSeconds(301).getEpochSecond()),
                        "customer");

        HttpResponse<String> refused = system.post(Takeout.PATH, older, "", "Accept-Language", "pl");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("/problems/login-too-old", "Zaloguj się jeszcze raz");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"insufficient_user_authentication\"");

        String link = Takeout.ask(system, company.ownerToken());
        assertThat(Takeout.fetch(system, link, older).statusCode()).isEqualTo(401);
        assertThat(system.get(Takeout.PATH, older).statusCode()).isEqualTo(200);
        assertThat(Takeout.fetch(system, link, company.ownerToken()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void itsLinkIsOverAfterADay() {
        Company company = companies.any();
        String link = Takeout.ask(system, company.ownerToken());
        JsonNode asked = Companies.json(system.get(Takeout.PATH, company.ownerToken()));
        assertThat(Duration.between(
                        Instant.parse(asked.get("askedAt").asString()),
                        Instant.parse(asked.get("validUntil").asString())))
                .isEqualTo(Duration.ofHours(24));

        exports()
                .updateOne(
                        eq("_id", company.owner()),
                        Updates.set("validUntil", Date.from(Instant.now().minusSeconds(1))));

        assertThat(Takeout.fetch(system, link, company.ownerToken()).statusCode())
                .isEqualTo(404);
        assertThat(system.get(Takeout.PATH, company.ownerToken()).statusCode()).isEqualTo(404);
        assertThat(system.post(Takeout.PATH, company.ownerToken(), "").statusCode())
                .isEqualTo(201);
    }

    @Test
    @Tag("T-03")
    @Tag("T-04")
    void stopsBeforeATicketThatWasHiddenWhileItRan() throws Exception {
        Company company = companies.any();
        JsonNode first = companies.opened(company, "Pierwsze", true);
        JsonNode second = companies.opened(company, "Drugie", true);
        JsonNode third = companies.opened(company, "Trzecie", true);
        attach(first, company.sellerToken(), "duży.pdf", noise());
        say(second, company.sellerToken(), "Odpowiedź druga.");
        say(third, company.sellerToken(), "Odpowiedź trzecia.");

        Takeout takeout;
        try (InputStream slowly =
                Takeout.begin(system, Takeout.ask(system, company.sellerToken()), company.sellerToken())) {
            assertThat(state(company.sellerToken())).isEqualTo("RUNNING");
            assertThat(system.post(Takeout.PATH, company.sellerToken(), "").statusCode())
                    .isEqualTo(409);
            hide(second, company);
            takeout = Takeout.read(slowly);
        }

        assertThat(takeout.outcome()).isEqualTo("truncated-by-consent");
        assertThat(takeout.numbers()).containsExactly(first.get("number").asString());
        assertThat(takeout.text()).doesNotContain("Odpowiedź druga.", "Odpowiedź trzecia.");
        assertThat(state(company.sellerToken())).isEqualTo("TRUNCATED");
        assertThat(audit.concerning(List.of(company.seller())).stream()
                        .map(entry -> entry.record().reason()))
                .contains("truncated-by-consent");
        assertThat(reads(first, company)).contains("PDF", "ATTACHMENT");
        assertThat(reads(second, company)).isEmpty();
        assertThat(Takeout.of(system, company.sellerToken()).numbers())
                .containsExactlyInAnyOrder(
                        first.get("number").asString(), third.get("number").asString());
    }

    @Test
    @Tag("T-04")
    void stopsWithinAFileOfATicketThatWasHidden() throws Exception {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Z dużym plikiem", true);
        byte[] content = noise();
        attach(ticket, company.sellerToken(), "duży.pdf", content);

        Takeout takeout;
        try (InputStream slowly =
                Takeout.begin(system, Takeout.ask(system, company.sellerToken()), company.sellerToken())) {
            hide(ticket, company);
            takeout = Takeout.read(slowly);
        }

        assertThat(takeout.outcome()).isEqualTo("truncated-by-consent");
        assertThat(takeout.entries().values()).allMatch(entry -> entry.length < content.length);
    }

    @Test
    void isSeenToGoOnAsLongAsItIsTaken() throws Exception {
        Company company = companies.any();
        attach(companies.opened(company, "Powoli", false), company.ownerToken(), "duży.pdf", noise());

        try (InputStream slowly =
                Takeout.begin(system, Takeout.ask(system, company.ownerToken()), company.ownerToken())) {
            Date begun = heardOf(company);
            for (int pieces = 0; pieces < 12; pieces++) {
                slowly.readNBytes(1 << 20);
                Thread.sleep(200);
            }
            assertThat(heardOf(company)).isAfter(begun);
            slowly.transferTo(OutputStream.nullOutputStream());
        }
        await().until(() -> state(company.ownerToken()).equals("COMPLETE"));
    }

    private Date heardOf(Company company) {
        return requireNonNull(exports().find(eq("_id", company.owner())).first())
                .getDate("heardOf");
    }

    @Test
    void failsForWhoGoesAwayAndHeMayAskAgain() throws Exception {
        Company company = companies.any();
        attach(companies.opened(company, "Przerwane", false), company.ownerToken(), "duży.pdf", noise());
        String link = Takeout.ask(system, company.ownerToken());

        Takeout.begin(system, link, company.ownerToken()).close();

        await().until(() -> state(company.ownerToken()).equals("FAILED"));
        assertThat(Takeout.fetch(system, link, company.ownerToken()).statusCode())
                .isEqualTo(404);
        assertThat(Takeout.of(system, company.ownerToken()).numbers()).hasSize(1);
    }

    @Test
    void nobodyTakesAnArchiveThatBrokeOffForAWholeOne() throws Exception {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Zniknie plik", false);
        attach(ticket, company.ownerToken(), "duży.pdf", noise());
        InputStream slowly = Takeout.begin(system, Takeout.ask(system, company.ownerToken()), company.ownerToken());

        database.getCollection("files.chunks").deleteMany(eq("files_id", fileOf(ticket)));

        assertThatThrownBy(() -> {
                    try (slowly) {
                        slowly.readAllBytes();
                    }
                })
                .isInstanceOf(IOException.class);
        await().until(() -> state(company.ownerToken()).equals("FAILED"));
    }

    private UUID fileOf(JsonNode ticket) {
        Document file = database.getCollection("attachments")
                .find(eq("ticketId", UUID.fromString(ticket.get("id").asString())))
                .first();
        return requireNonNull(file).get("_id", UUID.class);
    }

    private MongoCollection<Document> exports() {
        return database.getCollection("exports");
    }

    private String state(String token) {
        return Companies.json(system.get(Takeout.PATH, token)).get("state").asString();
    }

    private List<String> reads(JsonNode ticket, Company company) {
        return Companies.json(system.get(Companies.path(ticket) + "/reads", company.ownerToken()))
                .get("items")
                .valueStream()
                .map(read -> read.get("what").asString())
                .toList();
    }

    private static List<String> authors(Takeout takeout, String number) {
        return takeout.ticket(number)
                .get("dialogue")
                .valueStream()
                .map(said -> said.get("author").asString())
                .toList();
    }

    private void say(JsonNode ticket, String token, String text) {
        HttpResponse<String> said =
                system.post(Companies.path(ticket) + "/messages", token, "{\"body\":\"%s\"}".formatted(text));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
    }

    private void attach(JsonNode ticket, String token, String name, byte[] content) {
        String id = ticket.get("id").asString();
        String file = files.id(files.upload(id, token, name, content));
        assertThat(files.write(id, token, file, false).statusCode()).isEqualTo(201);
        await().until(() -> files.items(id, token).stream()
                .allMatch(item -> item.get("state").asString().equals("RELEASED")));
    }

    private void hide(JsonNode ticket, Company company) {
        HttpResponse<String> hidden =
                system.put(Companies.path(ticket) + "/supplier-access", company.ownerToken(), "{\"granted\":false}");
        assertThat(hidden.statusCode()).as(hidden.body()).isEqualTo(200);
    }

    /** A file that does not get smaller in an archive. */
    private static byte[] noise() {
        byte[] content = new byte[LARGE];
        new Random(1).nextBytes(content);
        byte[] pdf = SentFiles.pdf("szum");
        System.arraycopy(pdf, 0, content, 0, pdf.length);
        return content;
    }

    private static List<Integer> statuses(int times, Callable<Integer> call) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls =
                    IntStream.range(0, times).mapToObj(_ -> call).toList();
            for (Future<Integer> answered : threads.invokeAll(calls)) {
                statuses.add(answered.get());
            }
        }
        return statuses;
    }
}
