package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd.Mood;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who gets which files, and how. */
@TicketSystemTest
class AttachmentsIT {

    private final JsonMapper json = new JsonMapper();
    private final String agent = Companies.AGENT;
    private final String program = TestTokens.shared().machine("reports", "ticket-reader");

    @Autowired
    private TicketSystem system;

    @Autowired
    private TicketFiles files;

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

        HttpResponse<String> uploaded = files.upload(ticket, jan, "Łącze – opis.pdf", content);
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        JsonNode item = json.readTree(uploaded.body());
        assertThat(item.get("name").asString()).isEqualTo("Łącze – opis.pdf");
        assertThat(item.get("size").asLong()).isEqualTo(content.length);
        assertThat(item.get("type").asString()).isEqualTo("application/pdf");

        HttpResponse<byte[]> file = files.released(ticket, item.get("id").asString(), jan);
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
        String file = files.uploaded(ticket, jan, "a.pdf");
        files.released(ticket, file, jan);

        assertThat(files.get(ticket, file, ewa).statusCode()).isEqualTo(404);
        assertThat(files.get(ticket, file, agent).statusCode()).isEqualTo(404);
        assertThat(files.items(ticket, ewa)).isEmpty();

        assertThat(files.write(ticket, jan, file, false).statusCode()).isEqualTo(201);

        assertThat(said(ticket, ewa, file).get("state").asString()).isEqualTo("RELEASED");
        assertThat(files.get(ticket, file, ewa).statusCode()).isEqualTo(200);
        assertThat(files.get(ticket, file, agent).statusCode()).isEqualTo(200);
        assertThat(files.get(ticket, file, program).statusCode()).isEqualTo(200);
        assertThat(files.items(ticket, ewa)).hasSize(1);
        assertThat(files.write(ticket, jan, file, false).statusCode())
                .as("twice")
                .isEqualTo(422);
    }

    @Test
    void aFileIsTakenBackWithoutATraceAsLongAsNoMessageHasIt() {
        String ticket = open(true);
        String file = files.uploaded(ticket, jan, "a.pdf");
        String posted = files.uploaded(ticket, jan, "b.pdf");
        files.released(ticket, posted, jan);
        files.write(ticket, jan, posted, false);

        assertThat(files.takeBack(ticket, file, ewa).statusCode()).isEqualTo(404);
        assertThat(files.takeBack(ticket, file, agent).statusCode()).isEqualTo(404);
        assertThat(files.takeBack(open(false), file, jan).statusCode()).isEqualTo(404);
        HttpResponse<String> said = files.takeBack(ticket, posted, jan);
        assertThat(said.statusCode()).isEqualTo(409);
        assertThat(said.body()).contains("attachment.said");

        assertThat(files.takeBack(ticket, file, jan).statusCode()).isEqualTo(204);

        assertThat(files.takeBack(ticket, file, jan).statusCode()).isEqualTo(404);
        assertThat(files.get(ticket, file, jan).statusCode()).isEqualTo(404);
        assertThat(files.write(ticket, jan, file, false).statusCode()).isEqualTo(422);
        assertThat(files.pieces(file)).isZero();
        assertThat(files.pieces(posted)).isOne();
    }

    @Test
    void theFileOfANoteIsForStaffAlone() {
        String ticket = open(true);
        String file = files.uploaded(ticket, agent, "a.pdf");
        files.released(ticket, file, agent);
        assertThat(files.write(ticket, agent, file, true).statusCode()).isEqualTo(201);

        assertThat(files.get(ticket, file, agent).statusCode()).isEqualTo(200);
        for (String reader : List.of(jan, ewa, seller, program)) {
            assertThat(files.get(ticket, file, reader).statusCode()).isEqualTo(404);
            assertThat(files.items(ticket, reader)).isEmpty();
        }
    }

    @Test
    @Tag("T-02")
    void onlyTheTruePairOfTicketAndFileLeadsToAnything() {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            String ticket = open(false);
            String file = files.uploaded(ticket, jan, "a.pdf");
            files.released(ticket, file, jan);
            files.write(ticket, jan, file, false);
            pairs.put(ticket, file);
        }

        pairs.keySet()
                .forEach(ticket -> pairs.values().forEach(file -> {
                    boolean real = file.equals(pairs.get(ticket));
                    for (String reader : List.of(jan, ewa, agent)) {
                        assertThat(files.get(ticket, file, reader).statusCode()).isEqualTo(real ? 200 : 404);
                    }
                    for (String reader : List.of(stranger, seller)) {
                        assertThat(files.get(ticket, file, reader).statusCode()).isEqualTo(404);
                    }
                }));
        assertThat(files.get(pairs.keySet().iterator().next(), "no-id", jan).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("T-03")
    @Tag("T-04")
    @Tag("T-38")
    void aSupplierGetsFilesAsLongAsTheCustomerLetsHimAndEachIsNoted() {
        String ticket = open(true);
        String file = files.uploaded(ticket, jan, "a.pdf");
        files.released(ticket, file, jan);
        files.write(ticket, jan, file, false);

        assertThat(files.get(ticket, file, seller).statusCode()).isEqualTo(200);
        assertThat(files.get(ticket, UUID.randomUUID().toString(), seller).statusCode())
                .isEqualTo(404);
        assertThat(readings(ticket)).containsExactly("ATTACHMENT");

        assertThat(system.put("/tickets/" + ticket + "/supplier-access", jan, "{\"granted\":false}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(files.get(ticket, file, seller).statusCode()).isEqualTo(404);
        assertThat(system.get("/tickets/" + ticket + "/attachments", seller).statusCode())
                .isEqualTo(404);
        assertThat(files.upload(ticket, seller, "b.pdf", SentFiles.pdf("b")).statusCode())
                .isEqualTo(404);
        assertThat(readings(ticket)).containsExactly("ATTACHMENT");
    }

    @Test
    @Tag("T-04")
    void aDownloadThatHasBegunEndsWithThePermission() throws IOException {
        String ticket = open(true);
        int size = 20 << 20;
        String file = files.id(files.upload(ticket, jan, "a.pdf", SentFiles.pdf(size)));
        files.released(ticket, file, jan);
        files.write(ticket, jan, file, false);
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(1 << 16);
            slow.connect(new InetSocketAddress("localhost", system.port()));
            slow.getOutputStream().write("""
                    GET /tickets/%s/attachments/%s HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(ticket, file, seller).getBytes(UTF_8));
            InputStream received = slow.getInputStream();
            assertThat(received.readNBytes(1 << 20)).startsWith("HTTP/1.1 200".getBytes(UTF_8));

            system.put("/tickets/" + ticket + "/supplier-access", jan, "{\"granted\":false}");

            assertThat(untilItBreaksOff(received)).isLessThan(size - (2 << 20));
        }
    }

    private static int untilItBreaksOff(InputStream received) {
        int all = 0;
        byte[] some = new byte[1 << 16];
        try {
            for (int read = received.read(some); read >= 0; read = received.read(some)) {
                all += read;
            }
        } catch (IOException e) {
            assertThat(e).isInstanceOf(SocketException.class);
        }
        return all;
    }

    @Test
    @Tag("T-01")
    void filesAreAddedByThoseWhoMayWriteToTheTicket() {
        String ticket = open(true);

        assertThat(files.upload(ticket, ewa, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(201);
        assertThat(files.upload(ticket, seller, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(201);
        assertThat(files.upload(ticket, stranger, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(404);
        assertThat(files.upload(ticket, program, "a.pdf", SentFiles.pdf("a")).statusCode())
                .isEqualTo(403);
        assertThat(files.upload(UUID.randomUUID().toString(), jan, "a.pdf", SentFiles.pdf("a"))
                        .statusCode())
                .isEqualTo(404);

        for (String state : List.of("SOLVED", "CLOSED")) {
            HttpResponse<String> changed =
                    system.put("/tickets/" + ticket + "/state", jan, "{\"state\":\"%s\"}".formatted(state));
            assertThat(changed.statusCode()).isEqualTo(200);
        }
        HttpResponse<String> late = files.upload(ticket, jan, "a.pdf", SentFiles.pdf("a"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("ticket.closed");
    }

    private JsonNode said(String ticket, String token, String file) {
        JsonNode messages = json.readTree(
                        system.get("/tickets/" + ticket + "/messages", token).body())
                .get("items");
        JsonNode last = messages.get(messages.size() - 1).get("attachments").get(0);
        assertThat(last.get("id").asString()).isEqualTo(file);
        return last;
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

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }
}
