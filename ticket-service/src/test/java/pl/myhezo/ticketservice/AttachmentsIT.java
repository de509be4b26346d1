package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd.Mood;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TicketSystemTest
class AttachmentsIT {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final JsonMapper json = new JsonMapper();
    private final String agent = Companies.AGENT;
    private final String program = TestTokens.shared().machine("reports", "ticket-reader");

    @Autowired
    private TicketSystem system;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Companies companies;

    private Company company;
    private String jan;
    private String ewa;
    private String seller;
    private String stranger;

    @BeforeEach
    void somebodyHasAContract() {
        FakeClamd.shared().be(Mood.WELL);
        company = companies.any();
        jan = company.ownerToken();
        ewa = company.colleagueToken();
        seller = company.sellerToken();
        stranger = companies.any().adminToken();
    }

    @Test
    @Tag("T-21")
    void aFileIsADownloadOfOurTypeWhateverTheBrowserSaidOfIt() {
        String ticket = open(false);
        byte[] content = SentFiles.pdf("Zażółć");

        HttpResponse<String> uploaded = upload(ticket, jan, "Łącze – opis.pdf", content);
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        JsonNode item = json.readTree(uploaded.body());
        assertThat(item.get("name").asString()).isEqualTo("Łącze – opis.pdf");
        assertThat(item.get("size").asLong()).isEqualTo(content.length);
        assertThat(item.get("type").asString()).isEqualTo("application/pdf");

        HttpResponse<byte[]> file = released(ticket, item.get("id").asString(), jan);
        assertThat(file.body()).isEqualTo(content);
        assertThat(header(file, "content-type")).isEqualTo("application/pdf");
        assertThat(header(file, "content-length")).isEqualTo(Integer.toString(content.length));
        assertThat(header(file, "content-disposition"))
                .isEqualTo("attachment; filename=\"__cze _ opis.pdf\";"
                        + " filename*=UTF-8''%C5%81%C4%85cze%20%E2%80%93%20opis.pdf");
        assertThat(header(file, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(file, "content-security-policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(file, "cache-control")).isEqualTo("no-store");
    }

    @Test
    void aFileWaitsForItsMessageAndIsThenThereForEverybodyWhoReadsTheTicket() {
        String ticket = open(false);
        String file = uploaded(ticket, jan, "a.pdf");
        released(ticket, file, jan);

        assertThat(get(ticket, file, ewa).statusCode()).isEqualTo(404);
        assertThat(get(ticket, file, agent).statusCode()).isEqualTo(404);
        assertThat(items(ticket, ewa)).isEmpty();

        assertThat(write(ticket, jan, file, false).statusCode()).isEqualTo(201);

        assertThat(said(ticket, ewa, file).get("state").asString()).isEqualTo("RELEASED");
        assertThat(get(ticket, file, ewa).statusCode()).isEqualTo(200);
        assertThat(get(ticket, file, agent).statusCode()).isEqualTo(200);
        assertThat(get(ticket, file, program).statusCode()).isEqualTo(200);
        assertThat(items(ticket, ewa)).hasSize(1);
        assertThat(write(ticket, jan, file, false).statusCode()).as("twice").isEqualTo(422);
    }

    @Test
    void aFileIsTakenBackWithoutATraceAsLongAsNoMessageHasIt() {
        String ticket = open(true);
        String file = uploaded(ticket, jan, "a.pdf");
        String posted = uploaded(ticket, jan, "b.pdf");
        released(ticket, posted, jan);
        write(ticket, jan, posted, false);

        assertThat(takeBack(ticket, file, ewa).statusCode()).isEqualTo(404);
        assertThat(takeBack(ticket, file, agent).statusCode()).isEqualTo(404);
        assertThat(takeBack(open(false), file, jan).statusCode()).isEqualTo(404);
        HttpResponse<String> said = takeBack(ticket, posted, jan);
        assertThat(said.statusCode()).isEqualTo(409);
        assertThat(said.body()).contains("attachment.said");

        assertThat(takeBack(ticket, file, jan).statusCode()).isEqualTo(204);

        assertThat(takeBack(ticket, file, jan).statusCode()).isEqualTo(404);
        assertThat(get(ticket, file, jan).statusCode()).isEqualTo(404);
        assertThat(write(ticket, jan, file, false).statusCode()).isEqualTo(422);
        assertThat(pieces(file)).isZero();
        assertThat(pieces(posted)).isOne();
    }

    @Test
    void theFileOfANoteIsForStaffAlone() {
        String ticket = open(true);
        String file = uploaded(ticket, agent, "a.pdf");
        released(ticket, file, agent);
        assertThat(write(ticket, agent, file, true).statusCode()).isEqualTo(201);

        assertThat(get(ticket, file, agent).statusCode()).isEqualTo(200);
        for (String reader : List.of(jan, ewa, seller, program)) {
            assertThat(get(ticket, file, reader).statusCode()).isEqualTo(404);
            assertThat(items(ticket, reader)).isEmpty();
        }
    }

    @Test
    @Tag("T-02")
    void onlyTheTruePairOfTicketAndFileLeadsToAnything() {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            String ticket = open(false);
            String file = uploaded(ticket, jan, "a.pdf");
            released(ticket, file, jan);
            write(ticket, jan, file, false);
            pairs.put(ticket, file);
        }

        pairs.keySet()
                .forEach(ticket -> pairs.values().forEach(file -> {
                    boolean real = file.equals(pairs.get(ticket));
                    for (String reader : List.of(jan, ewa, agent)) {
                        assertThat(get(ticket, file, reader).statusCode()).isEqualTo(real ? 200 : 404);
                    }
                    for (String reader : List.of(stranger, seller)) {
                        assertThat(get(ticket, file, reader).statusCode()).isEqualTo(404);
                    }
                }));
        assertThat(get(pairs.keySet().iterator().next(), "no-id", jan).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("T-03")
    @Tag("T-04")
    @Tag("T-38")
    void aSupplierGetsFilesAsLongAsTheCustomerLetsHimAndEachIsNoted() {
        String ticket = open(true);
        String file = uploaded(ticket, jan, "a.pdf");
        released(ticket, file, jan);
        write(ticket, jan, file, false);

        assertThat(get(ticket, file, seller).statusCode()).isEqualTo(200);
        assertThat(get(ticket, UUID.randomUUID().toString(), seller).statusCode())
                .isEqualTo(404);
        assertThat(readings(ticket)).containsExactly("ATTACHMENT");

        assertThat(system.put("/tickets/" + ticket + "/supplier-access", jan, "{\"granted\":false}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(get(ticket, file, seller).statusCode()).isEqualTo(404);
        assertThat(system.get("/tickets/" + ticket + "/attachments", seller).statusCode())
                .isEqualTo(404);
        assertThat(upload(ticket, seller, "b.pdf", SentFiles.pdf("b")).statusCode())
                .isEqualTo(404);
        assertThat(readings(ticket)).containsExactly("ATTACHMENT");
    }

    @Test
    @Tag("T-01")
    void filesAreAddedByThoseWhoMayWriteToTheTicket() {
        String ticket = open(true);

        assertThat(upload(ticket, ewa, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(201);
        assertThat(upload(ticket, seller, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(201);
        assertThat(upload(ticket, stranger, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(404);
        assertThat(upload(ticket, program, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(403);
        assertThat(upload(UUID.randomUUID().toString(), jan, "a.pdf", SentFiles.pdf("a"))
                        .statusCode())
                .isEqualTo(404);

        for (String state : List.of("SOLVED", "CLOSED")) {
            HttpResponse<String> changed =
                    system.put("/tickets/" + ticket + "/state", jan, "{\"state\":\"%s\"}".formatted(state));
            assertThat(changed.statusCode()).isEqualTo(200);
        }
        HttpResponse<String> late = upload(ticket, jan, "a.pdf", SentFiles.pdf("a"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("ticket.closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.html", "a.svg", "a.pdf.exe", "a.pdf\u200b.js", ".htaccess", "a", "a.docm", "\u202efdp.exe"})
    @Tag("T-22")
    void whatRunsIsNotTakenAndNothingOfItIsKept(String name) {
        String ticket = open(false);
        long before = stored();

        HttpResponse<String> refused = upload(ticket, jan, name, SentFiles.pdf("a"));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("/problems/file-type");
        assertThat(upload(ticket, jan, "a.pdf", "<html><script>".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(415);
        assertThat(stored()).isEqualTo(before);
        assertThat(database.getCollection("attachments")
                        .countDocuments(new Document("ticketId", UUID.fromString(ticket))))
                .isZero();
    }

    @Test
    @Tag("T-24")
    void aFileThatIsTooLargeIsRefusedBeforeOrWhileItComes() {
        String ticket = open(false);
        long before = stored();
        byte[] form = SentFiles.form("a.pdf", SentFiles.pdf(25 * 1024 * 1024 + 1));

        HttpResponse<String> announced = send(ticket, jan, BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024]));
        HttpResponse<String> silent =
                send(ticket, jan, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(silent.statusCode()).isEqualTo(413);
        assertThat(stored()).isEqualTo(before);
        assertThat(upload(ticket, jan, "a.pdf", SentFiles.pdf(25 * 1024 * 1024)).statusCode())
                .as("the largest there may be")
                .isEqualTo(201);
        HttpResponse<String> oneTooMany = upload(ticket, jan, "b.pdf", SentFiles.pdf(2 * 1024 * 1024));
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(oneTooMany.headers().firstValue("retry-after")).isPresent();
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    @Tag("T-43")
    void whatIsNoFormWithAFileIsRefused() {
        String ticket = open(false);

        assertThat(send(ticket, jan, BodyPublishers.ofString("no form at all")).statusCode())
                .isEqualTo(422);
        byte[] form = SentFiles.form("a.pdf", SentFiles.pdf("a"));
        assertThat(send(ticket, jan, BodyPublishers.ofByteArray(form, 0, form.length - 40))
                        .statusCode())
                .as("broken off")
                .isEqualTo(400);
        HttpResponse<String> other =
                send(ticket, jan, BodyPublishers.ofByteArray(SentFiles.form("other", "a.pdf", SentFiles.pdf("a"))));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("/problems/unknown-field");
        assertThat(upload(ticket, jan, "a.pdf", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(system.post("/tickets/" + ticket + "/attachments", jan, "{}").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @EnumSource(names = {"BABBLING", "HANGING"})
    @Tag("T-25")
    @Tag("F-29")
    void aFileStaysInQuarantineUntilTheScannerFindsItHarmless(Mood mood) {
        FakeClamd.shared().be(mood);
        String ticket = open(false);
        byte[] content = SentFiles.pdf(UUID.randomUUID().toString());
        String file = id(upload(ticket, jan, "a.pdf", content));

        await().until(() -> scans(content) >= 2);
        HttpResponse<byte[]> early = get(ticket, file, jan);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(new String(early.body(), UTF_8)).contains("/problems/not-scanned");
        assertThat(items(ticket, jan).getFirst().get("state").asString()).isEqualTo("QUARANTINED");

        FakeClamd.shared().be(Mood.WELL);
        assertThat(released(ticket, file, jan).body()).isEqualTo(content);
    }

    @Test
    @Tag("T-25")
    void malwareIsNeverHandedOutAndItsContentIsDeleted() {
        String ticket = open(false);
        String file = id(upload(ticket, jan, "a.txt", EICAR.getBytes(UTF_8)));

        await().untilAsserted(() -> assertThat(
                        items(ticket, jan).getFirst().get("state").asString())
                .isEqualTo("REFUSED"));

        HttpResponse<byte[]> refused = get(ticket, file, jan);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new String(refused.body(), UTF_8)).contains("attachment.refused");
        assertThat(write(ticket, jan, file, false).statusCode()).isEqualTo(422);
        assertThat(pieces(file)).isZero();
    }

    @Test
    @Tag("T-24")
    void anUploadOfWhichNothingMoreArrivesIsGivenUpAndNothingIsLeftOfIt() throws IOException {
        String ticket = open(false);
        long before = stored();
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
        assertThat(stored()).isEqualTo(before);
        assertThat(items(ticket, jan)).isEmpty();
    }

    private long pieces(String file) {
        return database.getCollection("files.chunks").countDocuments(new Document("files_id", UUID.fromString(file)));
    }

    private HttpResponse<String> takeBack(String ticket, String file, String token) {
        return system.call("DELETE", "/tickets/" + ticket + "/attachments/" + file, token, null);
    }

    private JsonNode said(String ticket, String token, String file) {
        JsonNode messages = json.readTree(
                        system.get("/tickets/" + ticket + "/messages", token).body())
                .get("items");
        JsonNode last = messages.get(messages.size() - 1).get("attachments").get(0);
        assertThat(last.get("id").asString()).isEqualTo(file);
        return last;
    }

    private long scans(byte[] content) {
        return FakeClamd.shared().scanned().stream()
                .filter(scanned -> java.util.Arrays.equals(scanned, content))
                .count();
    }

    private long stored() {
        return database.getCollection("files.files").countDocuments();
    }

    private List<String> readings(String ticket) {
        List<String> what = new ArrayList<>();
        json.readTree(system.get("/tickets/" + ticket + "/reads", jan).body())
                .get("items")
                .forEach(reading -> what.add(reading.get("what").asString()));
        return what;
    }

    private String open(boolean supplierAccess) {
        return companies
                .opened(company, "Brak łączności", supplierAccess)
                .get("id")
                .asString();
    }

    private HttpResponse<String> write(String ticket, String token, String file, boolean internal) {
        return system.post("/tickets/" + ticket + "/messages", token, """
                {"body":"W załączniku.","attachments":["%s"],"internal":%s}""".formatted(file, internal));
    }

    private String uploaded(String ticket, String token, String name) {
        return id(upload(ticket, token, name, SentFiles.pdf(name)));
    }

    private String id(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return json.readTree(created.body()).get("id").asString();
    }

    private HttpResponse<String> upload(String ticket, String token, String name, byte[] content) {
        return send(ticket, token, BodyPublishers.ofByteArray(SentFiles.form(name, content)));
    }

    private HttpResponse<String> send(String ticket, String token, BodyPublisher body) {
        return system.upload("/tickets/" + ticket + "/attachments", token, body);
    }

    private HttpResponse<byte[]> get(String ticket, String file, String token) {
        return system.send(
                system.request("GET", "/tickets/" + ticket + "/attachments/" + file, token, null),
                BodyHandlers.ofByteArray());
    }

    /** The file as soon as the scanner has found it harmless. */
    private HttpResponse<byte[]> released(String ticket, String file, String token) {
        await().until(() -> get(ticket, file, token).statusCode() == 200);
        return get(ticket, file, token);
    }

    private List<JsonNode> items(String ticket, String token) {
        HttpResponse<String> list = system.get("/tickets/" + ticket + "/attachments", token);
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        List<JsonNode> items = new ArrayList<>();
        json.readTree(list.body()).get("items").forEach(items::add);
        return items;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }
}
