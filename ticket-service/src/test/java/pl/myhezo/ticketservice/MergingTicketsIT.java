package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.ticketservice.attachment.SentFiles;
import tools.jackson.databind.JsonNode;

/** Two tickets become one, and nobody sees more by that. */
@TicketSystemTest
class MergingTicketsIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private MongoDatabase database;

    @Test
    void bothLiveOnInOneWithDialogueFilesReadsAndNumbers() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Nie działa", true);
        String file = companies.attached(Companies.path(going));
        assertThat(system.get(Companies.path(going), company.sellerToken()).statusCode())
                .isEqualTo(200);
        JsonNode staying = companies.opened(company, "Nadal nie działa", true);

        JsonNode whole = companies.merged(going, number(staying));

        assertThat(whole.get("id")).isEqualTo(staying.get("id"));
        assertThat(whole.get("merged").get(0)).isEqualTo(going.get("number"));
        for (String token : List.of(company.ownerToken(), company.sellerToken(), Companies.AGENT)) {
            assertThat(Companies.json(system.get("/tickets/" + number(going), token))
                            .get("number"))
                    .isEqualTo(staying.get("number"));
        }
        assertThat(system.get("/tickets/" + number(going), companies.any().ownerToken())
                        .statusCode())
                .isEqualTo(404);
        String dialogue = system.get(
                        Companies.path(staying) + "/messages", company.ownerToken(), "Accept-Language", "pl")
                .body();
        assertThat(dialogue).contains("Plik.", "Zgłoszenie " + number(going) + " („Nie działa”) połączono z tym");
        String moved =
                file.replace(going.get("id").asString(), staying.get("id").asString());
        for (String link : List.of(file, moved, Companies.path(going) + "/dialogue.pdf")) {
            assertThat(system.get(link, company.ownerToken()).statusCode()).isEqualTo(200);
        }
        assertThat(Companies.json(system.get(Companies.path(staying) + "/reads", company.ownerToken()))
                        .get("items")
                        .get(0)
                        .get("what")
                        .asString())
                .isEqualTo("TICKET");
    }

    @Test
    void whatIsMergedIsListedClosedAndToldOnceHoweverOftenItIsAskedFor() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Raz", false);
        JsonNode staying = companies.opened(company, "Dwa", false);
        companies.merged(going, number(staying));

        JsonNode again = companies.merged(going, staying.get("id").asString());

        assertThat(again.get("merged")).hasSize(1);
        JsonNode third = companies.opened(company, "Trzy", false);
        assertThat(companies.merge(going, number(third)).body()).contains("merge.already");
        JsonNode items = Companies.json(system.get("/tickets?state=CLOSED", company.ownerToken()))
                .get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("mergedInto")).isEqualTo(staying.get("number"));
        assertThat(items.get(0).get("may")).isEmpty();
        await().untilAsserted(() -> assertThat(
                        system.events("tickets", going.get("id").asString()))
                .extracting(event ->
                        new String(event.headers().lastHeader("ce_type").value()))
                .containsExactly(
                        "pl.myhezo.TicketCreated.v1", "pl.myhezo.TicketStateChanged.v1", "pl.myhezo.TicketMerged.v1"));
    }

    @Test
    @Tag("T-02")
    void aFileThatMovedIsHadThroughBothNamesAndNoOtherTicketUntilTheSupplierIsShutOut() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Z plikiem", true);
        String old = companies.attached(Companies.path(going));
        JsonNode staying = companies.opened(company, "Zostaje", true);
        companies.merged(going, number(staying));
        String id = old.substring(old.lastIndexOf('/'));
        String moved = Companies.path(staying) + "/attachments" + id;
        String foreign = Companies.path(companies.opened(company, "Inne", true)) + "/attachments" + id;

        assertThat(system.get(foreign, company.sellerToken()).statusCode()).isEqualTo(404);
        for (String link : List.of(old, moved)) {
            assertThat(system.get(link, company.sellerToken()).statusCode()).isEqualTo(200);
            assertThat(system.get(link, companies.any().adminToken()).statusCode())
                    .isEqualTo(404);
        }
        system.put(Companies.path(staying) + "/supplier-access", company.ownerToken(), "{\"granted\":false}");
        for (String link : List.of(old, moved)) {
            assertThat(system.get(link, company.sellerToken()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @Tag("T-03")
    void whatTheSupplierMayReadOneOfIsNotMergedUntilTheCustomerDecidesTheSame() {
        Company company = companies.any();
        JsonNode shown = companies.opened(company, "Dla dostawcy", true);
        JsonNode hidden = companies.opened(company, "Nie dla dostawcy", false);

        for (HttpResponse<String> refused :
                List.of(companies.merge(shown, number(hidden)), companies.merge(hidden, number(shown)))) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("merge.supplier-access", "Klient musi najpierw");
        }
        system.put(Companies.path(shown) + "/supplier-access", company.ownerToken(), "{\"granted\":false}");
        companies.merged(shown, number(hidden));
        assertThat(system.get(Companies.path(shown), company.sellerToken()).statusCode())
                .isEqualTo(404);
        assertThat(Companies.json(system.get("/tickets", company.sellerToken())).get("items"))
                .isEmpty();
    }

    @Test
    @Tag("T-03")
    void eachOfTheirOwnersShutsTheSupplierOutAndNoneOpensWhatIsTheOthers() {
        Company company = companies.any();
        JsonNode going =
                Companies.json(system.post("/tickets", company.colleagueToken(), company.opening("Zofii", true)));
        JsonNode staying = companies.opened(company, "Piotra", true);
        companies.merged(going, number(staying));

        assertThat(decide(going, company.colleagueToken(), false).statusCode()).isEqualTo(200);
        for (JsonNode one : List.of(going, staying)) {
            assertThat(system.get(Companies.path(one), company.sellerToken()).statusCode())
                    .isEqualTo(404);
        }
        for (String owner : List.of(company.ownerToken(), company.colleagueToken())) {
            HttpResponse<String> refused = decide(staying, owner, true);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("ticket.shared-access", "tylko administrator firmy");
        }
        assertThat(decide(staying, company.adminToken(), true).statusCode()).isEqualTo(200);
        assertThat(system.get(Companies.path(going), company.sellerToken()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void ofOneCompanyAndTwoTicketsAlone() {
        JsonNode one = companies.opened(companies.any(), "Jedna", false);
        JsonNode other = companies.opened(companies.any(), "Druga", false);

        assertThat(companies.merge(one, number(other)).body()).contains("merge.company");
        assertThat(companies.merge(one, number(one)).body()).contains("merge.itself");
        assertThat(companies.merge(one, "HEZO-1999-000001").statusCode()).isEqualTo(422);
    }

    @Test
    @Tag("T-24")
    void theWholeHasNoMoreFilesThanOneTicketMayHave() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Pół", false);
        JsonNode staying = companies.opened(company, "I pół", false);
        JsonNode third = companies.opened(company, "I jeszcze", false);
        hasFiles(going, 4);
        hasFiles(staying, 6);
        hasFiles(third, 1);
        companies.merged(going, number(staying));

        assertThat(companies.merge(third, number(staying)).body()).contains("merge.too-many-files");

        assertThat(system.get(Companies.path(third), company.ownerToken()).body())
                .contains("\"NEW\"", number(third));
        assertThat(upload(staying, company)).isEqualTo(429);
        assertThat(upload(third, company)).isEqualTo(201);
    }

    /** As if so many were there, of which each is empty. */
    private void hasFiles(JsonNode ticket, int files) {
        database.getCollection("attachmentRoom")
                .insertOne(new Document("_id", UUID.fromString(ticket.get("id").asString()))
                        .append("bytes", 0L)
                        .append("files", files));
    }

    private int upload(JsonNode ticket, Company company) {
        return system.upload(
                        Companies.path(ticket) + "/attachments",
                        company.ownerToken(),
                        BodyPublishers.ofByteArray(SentFiles.form("a.pdf", SentFiles.pdf("a"))))
                .statusCode();
    }

    private HttpResponse<String> decide(JsonNode ticket, String token, boolean granted) {
        return system.put(Companies.path(ticket) + "/supplier-access", token, "{\"granted\":%s}".formatted(granted));
    }

    private static String number(JsonNode ticket) {
        return ticket.get("number").asString();
    }
}
