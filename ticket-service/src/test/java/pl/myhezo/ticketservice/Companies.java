package pl.myhezo.ticketservice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.springframework.boot.test.context.TestComponent;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.attachment.SentFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Companies, each of a test alone, with what the service has to know of them, and their tickets. */
@TestComponent
public class Companies {

    /** For longer than all tests take, which share it. */
    public static final String AGENT = TestTokens.shared()
            .person(
                    "agent",
                    claims -> claims.expirationTime(Date.from(Instant.now().plus(Duration.ofHours(2)))),
                    "agent");

    private static final JsonMapper JSON = new JsonMapper();

    private final TicketSystem system;
    private final MongoDatabase database;

    /** @param database of the service */
    Companies(TicketSystem system, MongoDatabase database) {
        this.system = system;
        this.database = database;
    }

    /** With a supplier of its own. */
    public Company any() {
        return suppliedBy("c-" + UUID.randomUUID());
    }

    /** The service knows everything about it. */
    public Company suppliedBy(String supplier) {
        Nip nip = Nips.any();
        Company company = new Company(
                nip,
                "HEZO/" + nip,
                "FG" + nip,
                supplier,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
        system.publishContract(company.contract(), 1, nip, supplier, "ACTIVE", company.serial());
        system.publishCustomer(company.owner(), 1, "Piotr Zieliński", "MEMBER", nip);
        system.publishCustomer(company.admin(), 1, "Alicja Nowak", "ADMIN", nip);
        system.publishCustomer(company.colleague(), 1, "Zofia Lis", "MEMBER", nip);
        system.publishSupplierUser(company.seller(), 1, "Jan Kupiec", supplier);
        await().until(() -> isKnown(company));
        return company;
    }

    private boolean isKnown(Company company) {
        List<String> people = List.of(company.owner(), company.admin(), company.colleague(), company.seller());
        Bson device = and(eq("_id", company.contract()), eq("serialNumbers", company.serial()));
        return database.getCollection("coveredDevices").countDocuments(device) == 1
                && database.getCollection("people").countDocuments(in("_id", people)) == people.size();
    }

    /** Opens a ticket and answers it as it is. */
    public JsonNode opened(Company company, String subject, boolean supplierAccess) {
        return opened(company, company.opening(subject, supplierAccess));
    }

    public JsonNode opened(Company company, String body) {
        HttpResponse<String> answer = system.post("/tickets", company.ownerToken(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    /** Adds a file to a ticket, with a message of staff, and answers its address as soon as everybody may have it. */
    public String attached(String ticketPath) {
        HttpResponse<String> uploaded = system.upload(
                ticketPath + "/attachments",
                AGENT,
                BodyPublishers.ofByteArray(SentFiles.form("a.pdf", SentFiles.pdf("a"))));
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        String id = json(uploaded).get("id").asString();
        HttpResponse<String> written = system.post(
                ticketPath + "/messages", AGENT, "{\"body\":\"Plik.\",\"attachments\":[\"%s\"]}".formatted(id));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        String path = ticketPath + "/attachments/" + id;
        await().until(() -> system.get(path, AGENT).statusCode() == 200);
        return path;
    }

    /** Staff merge a ticket; the answer is the one that both live on in. */
    public JsonNode merged(JsonNode going, String into) {
        HttpResponse<String> answer = merge(going, into);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    public HttpResponse<String> merge(JsonNode going, String into) {
        return system.post(path(going) + "/merge", AGENT, "{\"into\":\"%s\"}".formatted(into));
    }

    /** The address of a ticket. */
    public static String path(JsonNode ticket) {
        return "/tickets/" + ticket.get("id").asString();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
