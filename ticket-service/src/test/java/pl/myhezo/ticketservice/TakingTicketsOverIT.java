package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.migrated.HandoverPlayed;
import pl.myhezo.ticketservice.people.HeldPeople;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tickets of the old portal, from their events to the people who see them. */
@TicketSystemTest
class TakingTicketsOverIT {

    private static final String SUBJECT = "\tBrak  łączności\u200b z 𝓦arszawą – <b>pilne</b> ";

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private LegacyTickets legacy;

    @Autowired
    private TicketFiles files;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private HeldPeople people;

    @Test
    void aTicketIsThereForItsCompanyWithItsNumberTimesDialogueAndFiles() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company).put("subject", SUBJECT);
        byte[] dialogue = SentFiles.pdf("dialog");
        LegacyTickets.keep(LegacyTickets.dialogue(exported), "/dialogues/", dialogue);

        JsonNode outcome = legacy.outcome(exported);

        JsonNode ticket = ticket(exported, company.colleagueToken());
        assertThat(outcome.get("kind").asString()).isEqualTo("TICKET");
        assertThat(outcome.get("change").asString()).isEqualTo("CREATED");
        assertThat(outcome.get("newId").asString())
                .isEqualTo(ticket.get("number").asString())
                .startsWith("HEZO-");
        assertThat(ticket.get("subject").asString()).isEqualTo(SUBJECT);
        assertThat(ticket.get("legacyNumber").asString()).isEqualTo(LegacyTickets.number(exported));
        assertThat(ticket.get("state").asString()).isEqualTo("OPEN");
        assertThat(ticket.get("createdAt").asString()).isEqualTo("2024-06-17T06:15:20Z");
        assertThat(ticket.get("updatedAt").asString()).isEqualTo("2024-06-18T09:40:05Z");
        assertThat(ticket.get("contractNumber").asString()).isEqualTo(company.contract());
        assertThat(ticket.get("contractHere").asBoolean()).isTrue();
        assertThat(ticket.get("supplierAccess").asBoolean()).isFalse();
        assertThat(ticket.get("visibility").asString()).isEqualTo("COMPANY");
        assertThat(ticket.get("owner").get("name").asString()).isEqualTo("Alicja Nowak");

        JsonNode message = message(ticket, company.colleagueToken());
        assertThat(message.get("author").get("kind").asString()).isEqualTo("SYSTEM");
        assertThat(message.get("body").asString()).isEqualTo("Dialog ze starego portalu: HZ-10234.pdf");
        assertThat(message.get("at").asString())
                .isEqualTo(ticket.get("updatedAt").asString());
        assertThat(names(message)).containsExactly("HZ-10234.pdf", "vpn-log.txt");
        String pdf = message.get("attachments").get(0).get("id").asString();
        assertThat(files.released(id(ticket), pdf, company.colleagueToken()).body())
                .isEqualTo(dialogue);
        assertThat(system.get("/tickets/" + id(ticket), company.sellerToken()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsFoundByItsOldNumberAnsweredAndShownToTheSupplier() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company).put("state", "PENDING");
        legacy.outcome(exported);
        JsonNode ticket = ticket(exported, company.adminToken());
        String found = system.get("/tickets?q=" + LegacyTickets.number(exported), company.colleagueToken())
                .body();

        assertThat(found).contains(id(ticket));
        assertThat(ticket.get("state").asString()).isEqualTo("WAITING_FOR_CUSTOMER");
        assertThat(answer(ticket, company.colleagueToken(), "Dalej nie działa."))
                .isEqualTo(201);
        assertThat(ticket(exported, company.adminToken()).get("state").asString())
                .isEqualTo("OPEN");
        String access = "/tickets/" + id(ticket) + "/supplier-access";
        assertThat(system.put(access, company.adminToken(), "{\"granted\":true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(system.get("/tickets/" + id(ticket), company.sellerToken()).statusCode())
                .isEqualTo(200);
    }

    @Tag("T-20")
    @Test
    void whoRegistersLaterSeesTheTicketsOfHisCompanyAtOnceAndHisOwnAsHis() {
        Nip nip = Nips.any();
        ObjectNode exported = withoutContract(LegacyTickets.of(nip));
        String subject = "late-" + nip;
        ((ObjectNode) exported.get("requester")).put("email", subject.toUpperCase(Locale.ROOT) + "@alfa.example");
        legacy.outcome(exported);
        String token = TestTokens.shared().person(subject, "customer");
        assertThat(system.get(path(exported), token).statusCode()).isEqualTo(404);

        system.publishCustomer(subject, 1, "Alicja Nowak-Lis", "MEMBER", nip);

        await().until(() -> system.get(path(exported), token).statusCode() == 200);
        await().until(() -> ticket(exported, token).get("owner").get("me").asBoolean());
        JsonNode ticket = ticket(exported, token);
        assertThat(ticket.get("contractNumber").asString()).isEqualTo("stara umowa 17");
        assertThat(ticket.get("contractHere").asBoolean()).isFalse();
        assertThat(ticket.get("supplier").isNull()).isTrue();
        assertThat(names(ticket.get("may"))).doesNotContain("DECIDE_SUPPLIER_ACCESS");

        system.publishErasure(subject, 2);
        await().until(() -> database.getCollection("tickets")
                        .countDocuments(Filters.and(
                                Filters.eq("_id", UUID.fromString(id(ticket))), Filters.exists("migrated.email")))
                == 0);
        assertThat(system.get("/tickets/" + id(ticket), Companies.AGENT).body()).doesNotContain("Alicja");
    }

    @Test
    @Tag("T-20")
    void whoRegistersInTheVeryMomentInWhichItComesOverIsItsOwner() {
        Nip nip = Nips.any();
        ObjectNode exported = withoutContract(LegacyTickets.of(nip));
        String subject = "meanwhile-" + nip;
        ((ObjectNode) exported.get("requester")).put("email", subject + "@alfa.example");
        HeldPeople.Hold hold = people.hold(nip);
        legacy.publish(exported);
        await().until(hold::isAsked);

        system.publishCustomer(subject, 1, "Alicja Nowak", "MEMBER", nip);
        await().until(() -> database.getCollection("people").countDocuments(Filters.eq("_id", subject)) == 1);
        await().until(() -> system.events().lag("accounts", "ticket-service") == 0);
        hold.letGo();

        String token = TestTokens.shared().person(subject, "customer");
        await().until(() -> system.get(path(exported), token).statusCode() == 200);
        await().until(() -> ticket(exported, token).get("owner").get("me").asBoolean());
    }

    @Test
    void whoOpenedItIsRecognisedAndNobodyIsWrittenTo() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company).put("state", "PENDING");
        ((ObjectNode) exported.get("requester")).put("email", company.owner() + "@ALFA.example");

        legacy.outcome(exported);

        JsonNode ticket = ticket(exported, company.ownerToken());
        assertThat(ticket.get("owner").get("me").asBoolean()).isTrue();
        assertThat(database.getCollection("mails").countDocuments(Filters.regex("_id", "^" + id(ticket))))
                .isZero();
        assertThat(system.events("tickets", id(ticket)))
                .extracting(event ->
                        new String(event.headers().lastHeader("ce_type").value(), UTF_8))
                .containsExactly("pl.myhezo.TicketMigrated.v1");
        assertThat(database.getCollection("audit")
                        .countDocuments(new Document("object", id(ticket)).append("action", "ticket-migrated")))
                .isOne();
    }

    @Test
    void theSameTicketAgainChangesAndFetchesNothing() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company);
        legacy.outcome(exported);
        JsonNode before = ticket(exported, company.adminToken());
        long asked = HandoverPlayed.shared().asked(LegacyTickets.href(exported.get("dialogue")));

        JsonNode again = legacy.outcome(exported);
        JsonNode later = legacy.outcome(LegacyTickets.in(2, exported));

        assertThat(List.of(again, later)).allSatisfy(outcome -> {
            assertThat(outcome.get("change").asString()).isEqualTo("UNCHANGED");
            assertThat(outcome.get("newId")).isEqualTo(before.get("number"));
        });
        assertThat(ticket(exported, company.adminToken())).isEqualTo(before);
        assertThat(HandoverPlayed.shared().asked(LegacyTickets.href(exported.get("dialogue"))))
                .isEqualTo(asked);
    }

    @Test
    void whatChangedThereReplacesWhatCameAndNothingThatWasSaidHere() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company);
        legacy.outcome(exported);
        JsonNode before = ticket(exported, company.adminToken());
        String oldFile = message(before, company.adminToken())
                .get("attachments")
                .get(0)
                .get("id")
                .asString();
        answer(before, company.colleagueToken(), "Dopisuję tutaj.");

        ObjectNode newer = LegacyTickets.in(2, exported)
                .put("subject", "Zmieniony")
                .put("state", "PENDING")
                .put("updatedAt", "2024-06-20T10:00:00Z");
        byte[] dialogue = SentFiles.pdf("dłuższy dialog");
        LegacyTickets.keep(LegacyTickets.dialogue(newer), "/dialogues/", dialogue);
        JsonNode outcome = legacy.outcome(newer);

        assertThat(outcome.get("change").asString()).isEqualTo("UPDATED");
        JsonNode ticket = ticket(exported, company.adminToken());
        assertThat(ticket.get("number")).isEqualTo(before.get("number"));
        assertThat(ticket.get("subject").asString()).isEqualTo("Zmieniony");
        assertThat(ticket.get("state").asString()).as("somebody wrote here").isEqualTo("OPEN");
        String messages = system.get("/tickets/" + id(ticket) + "/messages", company.adminToken())
                .body();
        assertThat(Companies.json(system.get("/tickets/" + id(ticket) + "/messages", company.adminToken()))
                        .get("items"))
                .hasSize(2);
        assertThat(messages).contains("Dopisuję tutaj.");
        String pdf = message(ticket, company.adminToken())
                .get("attachments")
                .get(0)
                .get("id")
                .asString();
        assertThat(files.released(id(ticket), pdf, company.adminToken()).body()).isEqualTo(dialogue);
        assertThat(files.get(id(ticket), oldFile, company.adminToken()).statusCode())
                .isEqualTo(404);
        assertThat(files.items(id(ticket), company.adminToken())).hasSize(2);
    }

    @Test
    @Tag("T-03")
    void whatIsAnotherCompanysByNowKeepsNothingThatTheFirstOneDecided() {
        Company alfa = companies.any();
        Company beta = companies.suppliedBy(alfa.supplier());
        ObjectNode exported = legacy.of(alfa);
        ((ObjectNode) exported.get("requester")).put("email", alfa.owner() + "@alfa.example");
        legacy.outcome(exported);
        String path = Companies.path(ticket(exported, alfa.ownerToken()));
        system.put(path + "/supplier-access", alfa.ownerToken(), "{\"granted\":true}");
        assertThat(system.get(path, alfa.sellerToken()).statusCode()).isEqualTo(200);

        legacy.outcome(putRight(exported, beta));

        assertThat(system.get(path, alfa.sellerToken()).statusCode()).isEqualTo(404);
        assertThat(system.get(path, alfa.ownerToken()).statusCode()).isEqualTo(404);
        JsonNode ticket = ticket(exported, beta.colleagueToken());
        assertThat(ticket.get("owner").get("name").asString()).isEqualTo("Alicja Nowak");
        assertThat(ticket.get("supplierAccess").asBoolean()).isFalse();
    }

    @Test
    void whatWasWrittenHereIsNotShownToAnotherCompany() {
        Company alfa = companies.any();
        ObjectNode exported = legacy.of(alfa);
        legacy.outcome(exported);
        JsonNode ticket = ticket(exported, alfa.adminToken());
        answer(ticket, alfa.colleagueToken(), "Tylko między nami.");

        JsonNode outcome = legacy.outcome(putRight(exported, companies.any()));

        assertThat(outcome.get("reason").asString()).isEqualTo("COMPANY_CHANGED");
        assertThat(ticket(exported, alfa.adminToken()).get("subject")).isEqualTo(ticket.get("subject"));
        assertThat(files.items(id(ticket), alfa.adminToken())).hasSize(2);
    }

    /** A later migration, in which the ticket is another company's. */
    private static ObjectNode putRight(ObjectNode exported, Company company) {
        ObjectNode newer = LegacyTickets.in(2, exported).put("contractNumber", company.contract());
        newer.put("serialNumber", company.serial());
        ((ObjectNode) newer.get("company")).put("nip", company.nip().digits());
        return newer;
    }

    @Test
    void aSubjectOfSeveralLinesIsOneLineInMails() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company).put("subject", "Brak\tłączności\r\n z oddziałem\u0085");
        ((ObjectNode) exported.get("requester")).put("email", company.owner() + "@alfa.example");
        legacy.outcome(exported);
        JsonNode ticket = ticket(exported, company.ownerToken());

        assertThat(answer(ticket, Companies.AGENT, "Proszę o log.")).isEqualTo(201);
        for (String state : List.of("SOLVED", "CLOSED")) {
            String body = "{\"state\":\"%s\"}".formatted(state);
            assertThat(system.put("/tickets/" + id(ticket) + "/state", Companies.AGENT, body)
                            .statusCode())
                    .isEqualTo(200);
        }

        String subject =
                "[%s] Brak łączności z oddziałem".formatted(ticket.get("number").asString());
        await().until(() -> LocalMail.shared()
                        .inbox()
                        .sentTo(company.owner() + "@alfa.example")
                        .size()
                == 3);
        assertThat(LocalMail.shared().inbox().sentTo(company.owner() + "@alfa.example"))
                .allSatisfy(mail -> assertThat(mail.subject()).isEqualTo(subject));
        assertThat(ticket(exported, company.ownerToken()).get("subject")).isEqualTo(exported.get("subject"));
    }

    @Test
    void theStateFollowsTheOldPortalAsLongAsNobodyTouchedTheTicketHere() {
        Company company = companies.any();
        ObjectNode exported = legacy.of(company).put("state", "NEW");
        legacy.outcome(exported);

        legacy.outcome(LegacyTickets.in(2, exported).put("state", "PENDING"));

        assertThat(ticket(exported, company.adminToken()).get("state").asString())
                .isEqualTo("WAITING_FOR_CUSTOMER");
    }

    @Test
    void whatAnEarlierMigrationStillBringsIsOld() {
        Company company = companies.any();
        ObjectNode older = legacy.of(company);
        ObjectNode newer = LegacyTickets.in(2, older).put("subject", "Nowszy temat");
        legacy.outcome(newer);

        JsonNode outcome = legacy.outcome(older);

        assertThat(outcome.get("change").asString()).isEqualTo("UNCHANGED");
        assertThat(ticket(older, company.adminToken()).get("subject").asString())
                .isEqualTo("Nowszy temat");
    }

    @Test
    void itWaitsForItsContract() {
        Nip nip = Nips.any();
        String contract = "LATE/" + nip;
        ObjectNode exported = LegacyTickets.of(nip).put("contractNumber", contract);
        legacy.publish(exported);
        await().until(() -> system.events().lag(LegacyTickets.TOPIC, "ticket-service") > 0);

        system.publishContract(contract, nip, "FG" + nip);

        await().until(() -> !legacy.outcomes(exported).isEmpty());
        assertThat(ticket(exported, Companies.AGENT).get("supplier").get("id").asString())
                .isEqualTo("c-2");
    }

    @Test
    void aWrongCompanyIsToldAndNothingIsStored() {
        ObjectNode exported = LegacyTickets.of(Nips.any());
        ((ObjectNode) exported.get("company")).put("nip", "1234567890");

        assertThat(legacy.outcome(exported).get("reason").asString()).isNotBlank();
        assertThat(system.get(path(exported), Companies.AGENT).statusCode()).isEqualTo(404);
    }

    static ObjectNode withoutContract(ObjectNode exported) {
        return exported.put("contractNumber", "stara umowa 17").put("contractMoved", false);
    }

    private JsonNode ticket(ObjectNode exported, String token) {
        return Companies.json(system.get(path(exported), token));
    }

    private static String path(ObjectNode exported) {
        return "/tickets/" + LegacyTickets.number(exported);
    }

    private JsonNode message(JsonNode ticket, String token) {
        return Companies.json(system.get("/tickets/" + id(ticket) + "/messages", token))
                .get("items")
                .get(0);
    }

    private int answer(JsonNode ticket, String token, String body) {
        return system.post("/tickets/" + id(ticket) + "/messages", token, "{\"body\":\"%s\"}".formatted(body))
                .statusCode();
    }

    private static List<String> names(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).toList()
                : node.get("attachments")
                        .valueStream()
                        .map(file -> file.get("name").asString())
                        .toList();
    }

    private static String id(JsonNode ticket) {
        return ticket.get("id").asString();
    }
}
