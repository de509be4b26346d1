package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.entitlement.Entitlements;
import pl.myhezo.ticketservice.people.People;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Companies, each of a test alone, with what the service has to know of them, and their tickets. */
@TestComponent
public class Companies {

    public static final String AGENT = TestTokens.shared().person("agent", "agent");

    private static final JsonMapper JSON = new JsonMapper();

    private final TicketSystem system;
    private final People people;
    private final Entitlements entitlements;

    Companies(TicketSystem system, People people, Entitlements entitlements) {
        this.system = system;
        this.people = people;
        this.entitlements = entitlements;
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
        await().untilAsserted(() -> {
            assertThat(entitlements.covers(new ContractNumber(company.contract()), new SerialNumber(company.serial())))
                    .isTrue();
            for (String subject :
                    new String[] {company.owner(), company.admin(), company.colleague(), company.seller()}) {
                assertThat(people.find(subject)).isPresent();
            }
        });
        return company;
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

    /** The address of a ticket. */
    public static String path(JsonNode ticket) {
        return "/tickets/" + ticket.get("id").asString();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
