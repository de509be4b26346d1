package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.JsonNode;

/** Mails about tickets: to whom, what is in them, and how often. */
@TicketSystemTest
class NoticesIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private MongoDatabase database;

    @Test
    void whoeverTakesPartIsToldOfAnAnswerAndNobodyElse() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Brak łączności", false));
        say(path, company.colleagueToken(), "U mnie też.");
        say(path, Companies.AGENT, "Proszę <b>zrestartować</b>.");

        Mail told = awaitMail(company.owner(), "zrestartować");
        assertThat(told.subject()).contains("HEZO-").endsWith("Brak łączności");
        assertThat(told.text()).contains("/tickets/HEZO-");
        assertThat(told.html()).contains("&lt;b&gt;zrestartować").doesNotContain("<b>zrestartować");
        awaitMail(company.owner(), "U mnie też.");
        awaitMail(company.colleague(), "zrestartować");
        assertThat(waiting(path)).isEmpty();
        assertThat(mails(company.owner())).hasSize(3);
        assertThat(mails(company.colleague())).hasSize(1);
        assertThat(mails(company.admin())).isEmpty();
        assertThat(mails(company.seller())).isEmpty();
    }

    @Test
    void whatIsSentAgainIsToldOnce() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Raz", false));
        for (int i = 0; i < 3; i++) {
            system.post(path + "/messages", Companies.AGENT, "{\"body\":\"Jedna odpowiedź\"}", "Idempotency-Key", path);
        }
        say(path, Companies.AGENT, "Druga odpowiedź");

        awaitMail(company.owner(), "Druga odpowiedź");
        awaitMail(company.owner(), "Jedna odpowiedź");
        assertThat(waiting(path)).isEmpty();
        assertThat(mails(company.owner())).hasSize(3);
    }

    @Test
    @Tag("T-03")
    void theSupplierIsToldWhileItMayReadAndNeverWhatIsWritten() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Tajny temat", true);
        String path = Companies.path(ticket);
        say(path, Companies.AGENT, "Tajna treść");
        Mail told = awaitMail(company.seller(), ticket.get("number").asString());
        assertThat(told.text())
                .startsWith("W zgłoszeniu %s jest coś nowego."
                        .formatted(ticket.get("number").asString()));
        assertThat(told.subject() + told.text() + told.html()).doesNotContain("Tajn");

        system.put(path + "/supplier-access", company.ownerToken(), "{\"granted\":false}");
        say(path, Companies.AGENT, "Po odebraniu");
        system.put(path + "/state", Companies.AGENT, "{\"state\":\"SOLVED\"}");

        awaitMail(company.owner(), "jest rozwiązane");
        assertThat(waiting(path)).isEmpty();
        assertThat(mails(company.seller())).hasSize(1);
    }

    @Test
    @Tag("T-03")
    void whatDidNotLeaveYetIsTakenBackFromTheSupplierAndFromNobodyElse() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Zalega", true));
        String theirs = heldUp(path, "supplier", company.seller(), "GIVEN_UP");
        String ours = heldUp(path, "customer", company.owner(), "GIVEN_UP");

        system.put(path + "/supplier-access", company.ownerToken(), "{\"granted\":false}");

        assertThat(mail(theirs)).containsEntry("state", "FORGOTTEN").doesNotContainKeys("to", "text");
        assertThat(mail(ours)).containsEntry("state", "GIVEN_UP").containsKeys("to", "text");
    }

    @Test
    @Tag("T-01")
    void whoMayNotReadATicketAnyMoreIsNotToldByAMailThatWasHeldUp() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Ukryte", false));
        awaitState(heldUp(path, "customer", company.colleague(), "WAITING"), "SENT");
        awaitState(heldUp(path, "supplier", company.seller(), "WAITING"), "FORGOTTEN");

        system.call("PATCH", path, company.ownerToken(), "{\"visibility\":\"MINE\"}", "If-Match", "\"1\"");
        awaitState(heldUp(path, "customer", company.colleague(), "WAITING"), "FORGOTTEN");
        awaitState(heldUp(path, "customer", company.owner(), "WAITING"), "SENT");

        system.publishCustomer(company.owner(), 2, "Piotr Zieliński", "MEMBER");
        await().until(() -> system.get(path, company.ownerToken()).statusCode() == 404);
        awaitState(heldUp(path, "customer", company.owner(), "WAITING"), "FORGOTTEN");
        assertThat(mails(company.colleague())).hasSize(1);
        assertThat(mails(company.seller())).isEmpty();
    }

    @Test
    void ofAMergeItIsToldWhereTheTicketLivesOnAndNotThatItWasClosed() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Jeden", false);
        JsonNode staying = companies.opened(company, "Drugi", false);
        String path = Companies.path(going);
        companies.merged(going, staying.get("number").asString());

        String gone = going.get("number").asString();
        Mail told = awaitMail(company.owner(), "Zgłoszenie " + gone + " połączyliśmy");
        assertThat(told.subject()).contains(staying.get("number").asString());
        assertThat(told.text())
                .contains("ze zgłoszeniem " + staying.get("number").asString())
                .doesNotContain("odpowiada");
        assertThat(waiting(path)).isEmpty();
        assertThat(waiting(Companies.path(staying))).isEmpty();
        assertThat(mails(company.owner())).hasSize(3); // that each was opened, and this
    }

    @Test
    @Tag("T-03")
    void whatDidNotLeaveOfAMergedTicketIsTakenBackToo() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Jeden", true);
        JsonNode staying = companies.opened(company, "Drugi", true);
        String theirs = heldUp(Companies.path(going), "supplier", company.seller(), "GIVEN_UP");
        companies.merged(going, staying.get("number").asString());

        system.put(Companies.path(staying) + "/supplier-access", company.ownerToken(), "{\"granted\":false}");

        assertThat(mail(theirs)).containsEntry("state", "FORGOTTEN").doesNotContainKeys("to", "text");
        awaitState(heldUp(Companies.path(going), "supplier", company.seller(), "WAITING"), "FORGOTTEN");
        awaitState(heldUp(Companies.path(going), "customer", company.owner(), "WAITING"), "SENT");
    }

    @Test
    void notesAreToldToNobody() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Notatka", true));
        system.post(path + "/messages", Companies.AGENT, "{\"body\":\"Między nami\",\"internal\":true}");
        say(path, Companies.AGENT, "Dla wszystkich");

        awaitMail(company.owner(), "Dla wszystkich");
        assertThat(waiting(path)).isEmpty();
        assertThat(mails(company.owner())).noneMatch(mail -> mail.text().contains("Między nami"));
        assertThat(mails(company.seller())).hasSize(1);
    }

    @Test
    void nobodyIsToldWhatHeDidHimself() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Sam", false));
        system.put(path + "/state", company.ownerToken(), "{\"state\":\"SOLVED\"}");
        say(path, company.ownerToken(), "Jednak nie działa");
        say(path, Companies.AGENT, "Patrzymy");

        awaitMail(company.owner(), "Patrzymy");
        assertThat(waiting(path)).isEmpty();
        assertThat(mails(company.owner())).hasSize(2); // that it was opened, and this
    }

    @Test
    @Tag("T-35")
    void aSubjectAddsNoHeader() {
        Company company = companies.any();
        String hostile = "Temat\\u2028Bcc: ktos@example.pl =?utf-8?q?=0D=0ABcc:_x@example.pl?=";

        companies.opened(company, company.opening(hostile, false));

        Mail told = awaitMail(company.owner(), "HEZO-");
        assertThat(told.subject()).contains("Bcc: ktos@example.pl");
        assertThat(told.bcc()).isEmpty();
        assertThat(told.cc()).isEmpty();
        assertThat(told.to()).hasSize(1);
    }

    /** A mail about a ticket that was written before; a waiting one is tried now. */
    private String heldUp(String path, String side, String subject, String state) {
        String id = "%s/%s/reply/%s/%s".formatted(id(path), side, UUID.randomUUID(), subject);
        Instant next = state.equals("WAITING") ? Instant.now() : Instant.now().plus(Duration.ofDays(1));
        database.getCollection("mails")
                .insertOne(new Document("_id", id)
                        .append("state", state)
                        .append("to", subject + "@alfa.example")
                        .append("language", "pl")
                        .append("subject", "Zaległe")
                        .append("text", "Zaległe")
                        .append("html", "Zaległe")
                        .append("attempts", 0)
                        .append("writtenAt", Date.from(Instant.now()))
                        .append("nextAt", Date.from(next)));
        return id;
    }

    private void awaitState(String id, String state) {
        await().untilAsserted(() -> assertThat(mail(id)).containsEntry("state", state));
    }

    private Document mail(String id) {
        return Objects.requireNonNull(
                database.getCollection("mails").find(Filters.eq("_id", id)).first());
    }

    private void say(String path, String token, String text) {
        HttpResponse<String> answer = system.post(path + "/messages", token, "{\"body\":\"%s\"}".formatted(text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private Mail awaitMail(String subject, String words) {
        return await().until(
                        () -> mails(subject).stream()
                                .filter(mail -> (mail.subject() + mail.text()).contains(words))
                                .findFirst(),
                        mail -> mail.isPresent())
                .orElseThrow();
    }

    private List<Mail> mails(String subject) {
        return LocalMail.shared().inbox().sentTo(subject + "@alfa.example");
    }

    /** Mails about a ticket that did not leave yet; none once it is answered. */
    private List<String> waiting(String path) {
        String id = id(path);
        return await().until(
                        () -> database.getCollection("mails")
                                .find(Filters.and(Filters.regex("_id", "^" + id), Filters.eq("state", "WAITING")))
                                .map(mail -> mail.getString("_id"))
                                .into(new ArrayList<>()),
                        List::isEmpty);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
