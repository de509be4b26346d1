package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** What becomes of a ticket between its opening and its end. */
@TicketSystemTest
class TicketLifeIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Test
    void aTicketGoesFromHandToHandAndEveryStepIsTold() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Droga zgłoszenia", false);
        String path = Companies.path(ticket);

        assertThat(state(put(path + "/assignee", Companies.AGENT, "{\"assignee\":\"me\"}")))
                .isEqualTo("OPEN");
        say(path, Companies.AGENT, "Jaka wersja?");
        assertThat(state(put(path + "/state", Companies.AGENT, "{\"state\":\"WAITING_FOR_CUSTOMER\"}")))
                .isEqualTo("WAITING_FOR_CUSTOMER");
        say(path, company.colleagueToken(), "7.4.3");
        assertThat(state(system.get(path, company.ownerToken()))).isEqualTo("OPEN");
        assertThat(state(put(path + "/state", company.ownerToken(), "{\"state\":\"SOLVED\"}")))
                .isEqualTo("SOLVED");
        assertThat(state(put(path + "/state", Companies.AGENT, "{\"state\":\"CLOSED\"}")))
                .isEqualTo("CLOSED");

        await().untilAsserted(() -> assertThat(
                        system.events("tickets", ticket.get("id").asString()))
                .extracting(event ->
                        new String(event.headers().lastHeader("ce_type").value()))
                .containsExactly(
                        "pl.myhezo.TicketCreated.v1",
                        "pl.myhezo.TicketAssigned.v1",
                        "pl.myhezo.TicketStateChanged.v1",
                        "pl.myhezo.TicketReplied.v1",
                        "pl.myhezo.TicketStateChanged.v1",
                        "pl.myhezo.TicketReplied.v1",
                        "pl.myhezo.TicketStateChanged.v1",
                        "pl.myhezo.TicketStateChanged.v1",
                        "pl.myhezo.TicketStateChanged.v1"));
    }

    @Test
    void theDialogueIsReadByPageWithNamesOfToday() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Dialog", true));
        say(path, Companies.AGENT, "**Proszę** o log.");
        say(path, company.sellerToken(), "Załączam.");
        note(path, "Klient trudny.");

        JsonNode first = Companies.json(system.get(path + "/messages?limit=2", company.ownerToken()));
        JsonNode rest = Companies.json(system.get(
                path + "/messages?limit=2&cursor=" + first.get("next").asString(), company.ownerToken()));

        assertThat(texts(first, "body")).containsExactly("Od rana nie działa tunel.", "**Proszę** o log.");
        assertThat(texts(rest, "body")).containsExactly("Załączam.");
        assertThat(rest.get("next").isNull()).isTrue();
        JsonNode author = rest.get("items").get(0).get("author");
        assertThat(author.get("name").asString()).isEqualTo("Jan Kupiec");
        assertThat(author.get("kind").asString()).isEqualTo("SUPPLIER");
        assertThat(texts(Companies.json(system.get(path + "/messages", Companies.AGENT)), "body"))
                .contains("Klient trudny.");
    }

    @Test
    void aNoteIsReadByStaffAloneAndWrittenByNobodyElse() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Notatka", true));
        note(path, "Tylko dla nas.");
        String program = TestTokens.shared().machine("reports", "ticket-reader");

        for (String token : List.of(company.ownerToken(), company.sellerToken(), program)) {
            assertThat(system.get(path + "/messages", token).body()).doesNotContain("Tylko dla nas");
            assertThat(system.get("/tickets?q=tylko", token).body()).doesNotContain("Notatka");
        }
        for (String token : List.of(company.ownerToken(), company.sellerToken())) {
            assertThat(system.post(path + "/messages", token, "{\"body\":\"Ja też\",\"internal\":true}")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoHadTheOwnDataErasedHasNoNameInTheDialogue() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Bez nazwiska", false));
        system.publishErasure(company.owner(), 2);

        await().untilAsserted(() -> assertThat(
                        system.get(path + "/messages", company.adminToken()).body())
                .doesNotContain("Zieliński"));
        JsonNode pl = Companies.json(system.get(path, company.adminToken(), "Accept-Language", "pl"));
        JsonNode en = Companies.json(system.get(path, company.adminToken(), "Accept-Language", "en"));
        assertThat(pl.get("owner").get("name").asString()).matches("Osoba usunięta [0-9a-f]{4}");
        assertThat(en.get("owner").get("name").asString()).matches("Erased person [0-9a-f]{4}");
    }

    @Test
    @Tag("T-42")
    void nobodyEditsWhatHeHasNotSeen() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Edycja", false));
        String edit = "{\"priority\":\"CRITICAL\",\"reference\":\"\",\"visibility\":\"MINE\"}";

        assertThat(patch(path, company.adminToken(), edit).statusCode()).isEqualTo(428);
        assertThat(patch(path, company.adminToken(), edit, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        HttpResponse<String> edited = patch(path, company.adminToken(), edit, "If-Match", "\"1\"");
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        JsonNode ticket = Companies.json(edited);
        assertThat(ticket.get("reference").isNull()).isTrue();
        assertThat(ticket.get("priority").asString()).isEqualTo("CRITICAL");
        assertThat(system.get(path, company.colleagueToken()).statusCode()).isEqualTo(404);
        assertThat(patch(path, Companies.AGENT, "{\"reference\":\"X\"}", "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Tag("T-42")
    void anAnswerThatIsSentAgainIsGivenOnce() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Dwa razy", false));
        String key = UUID.randomUUID().toString();

        HttpResponse<String> one =
                system.post(path + "/messages", company.ownerToken(), "{\"body\":\"Raz\"}", "Idempotency-Key", key);
        HttpResponse<String> two =
                system.post(path + "/messages", company.ownerToken(), "{\"body\":\"Raz\"}", "Idempotency-Key", key);

        assertThat(one.statusCode()).isEqualTo(201);
        assertThat(two.body()).isEqualTo(one.body());
        assertThat(Companies.json(system.get(path + "/messages", company.ownerToken()))
                        .get("items"))
                .hasSize(2);
    }

    @Test
    void whoWasBlockedIsGivenNoTicket() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Komu", false));
        String leaver = "agent-" + UUID.randomUUID();
        system.get("/desk", TestTokens.shared().person(leaver, "agent"));
        assertThat(system.get("/desk", Companies.AGENT).body()).contains(leaver);
        String assignment = "{\"assignee\":\"%s\"}".formatted(leaver);
        assertThat(put(path + "/assignee", Companies.AGENT, assignment).statusCode())
                .isEqualTo(200);

        system.publishStaff(leaver, 2, "Jan Żak", "BLOCKED");

        await().untilAsserted(() ->
                assertThat(system.get("/desk", Companies.AGENT).body()).doesNotContain(leaver));
        HttpResponse<String> refused = put(path + "/assignee", Companies.AGENT, assignment);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("assignee.unknown");
    }

    @Test
    void aTicketIsGivenToSomebodyAtTheDeskAlone() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Komu", false));
        assertThat(system.get("/desk", Companies.AGENT).body()).contains("\"id\":\"agent\"");

        HttpResponse<String> refused =
                put(path + "/assignee", Companies.AGENT, "{\"assignee\":\"%s\"}".formatted(company.owner()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("assignee.unknown");
        JsonNode taken = Companies.json(put(path + "/assignee", Companies.AGENT, "{\"assignee\":\"agent\"}"));
        assertThat(taken.get("assignee").get("me").asBoolean()).isTrue();
        assertThat(system.get("/tickets?assignee=me&company=" + company.nip(), Companies.AGENT)
                        .body())
                .contains("Komu");
        assertThat(Companies.json(put(path + "/assignee", Companies.AGENT, "{\"assignee\":null}"))
                        .get("assignee")
                        .isNull())
                .isTrue();
        assertThat(system.get(path, company.ownerToken()).body()).doesNotContain("\"id\":\"agent\"");
    }

    @Test
    void whatTheStateDoesNotAllowIsToldInWords() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Stan", false));

        HttpResponse<String> refused = put(path + "/state", company.ownerToken(), "{\"state\":\"CLOSED\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ticket.state", "Z obecnego stanu zgłoszenia nie można");
    }

    private void say(String path, String token, String text) {
        HttpResponse<String> answer = system.post(path + "/messages", token, "{\"body\":\"%s\"}".formatted(text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void note(String path, String text) {
        assertThat(system.post(
                                path + "/messages",
                                Companies.AGENT,
                                "{\"body\":\"%s\",\"internal\":true}".formatted(text))
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> put(String path, String token, String body) {
        return system.put(path, token, body);
    }

    private HttpResponse<String> patch(String path, String token, String body, String... headers) {
        return system.call("PATCH", path, token, body, headers);
    }

    private static String state(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Companies.json(answer).get("state").asString();
    }

    private static List<String> texts(JsonNode page, String field) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get(field).asString())
                .toList();
    }
}
