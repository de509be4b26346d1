package pl.myhezo.identityservice.recovery;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.ActionLink;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class RecoveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "Wiosna-nad-Bugiem-4711";
    private static final Pattern STOP = Pattern.compile("/stop-recovery#([A-Za-z0-9_-]{43})");

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    @Autowired
    SecondFactors factors;

    private final KeycloakView keycloak = new KeycloakView();

    @Test
    void thePersonAndTheAdminAreToldAndEitherStopsIt() {
        ObjectNode ofAdmin = Forms.ofNewCompany();
        system.comeIn(ofAdmin);
        ObjectNode form = Forms.ofColleague(ofAdmin);
        String subject = system.comeIn(form).subject();
        keycloak.setUp(Forms.email(form), PASSWORD);

        String id = askedAndAuthorised(form);
        system.authorise(id, form); // once more, as contract-service may

        Mail toPerson = system.awaitMailTo(Forms.email(form), "/stop-recovery#");
        Mail toAdmin = system.awaitMailTo(Forms.email(ofAdmin), "/stop-recovery#");
        assertThat(toAdmin.text()).contains("Jan Żak", Forms.email(form));
        stop(token(toAdmin)).expect(204);
        assertThat(state(id)).isEqualTo("STOPPED");
        system.awaitMailTo(Forms.email(form), "została zatrzymana");
        stop(token(toAdmin)).expect(400);
        stop(token(toPerson)).expect(204);
        assertThat(state(id)).isEqualTo("STOPPED");
        assertThat(keycloak.credentialsOf(subject)).contains("password", "otp");
        assertThat(system.mailsTo(Forms.email(ofAdmin)).stream()
                        .filter(mail -> mail.text().contains("/stop-recovery#")))
                .hasSize(1);
    }

    @Test
    @Tag("T-08")
    void afterTheWaitingTimeTheOldCodeIsWorthNothingAndALinkForANewOneIsMailed() {
        ObjectNode form = Forms.ofNewCompany();
        Visitor earlier = system.comeIn(form);
        String subject = earlier.subject();
        keycloak.setUp(Forms.email(form), PASSWORD);
        assertThat(keycloak.pageAfterPassword(Forms.email(form), PASSWORD)).contains("kc-otp-login-form");
        String id = askedAndAuthorised(form);
        Mail told = system.awaitMailTo(Forms.email(form), "/stop-recovery#");
        int mails = system.mailsTo(Forms.email(form)).size();

        makeDue(id); // too early by the clock of the case
        await().atMost(PATIENCE)
                .until(() -> step(id).getDate("dueAt")
                        .toInstant()
                        .isAfter(Instant.now().plus(Duration.ofHours(23))));
        assertThat(state(id)).isEqualTo("WAITING");
        assertThat(keycloak.credentialsOf(subject)).contains("otp");

        endWaiting(id);
        awaitState(id, "MAILED");

        assertThat(keycloak.credentialsOf(subject)).containsExactly("password");
        assertThat(keycloak.userWith(Forms.email(form)).get("requiredActions").toString())
                .contains("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");
        assertThat(keycloak.keepsPassword(Forms.email(form))).isTrue();
        assertThat(keycloak.pageAfterPassword(Forms.email(form), PASSWORD))
                .doesNotContain("kc-otp-login-form", "kc-totp-settings-form");
        await().atMost(PATIENCE).until(() -> system.mailsTo(Forms.email(form)).size() == mails + 1);
        Mail mail = system.awaitMailTo(Forms.email(form), "/auth/realms/myhezo/login-actions/action-token?key=");
        assertThat(ActionLink.in(mail).actions()).containsExactly("VERIFY_EMAIL");
        assertThat(mail.text()).contains("połączyć aplikację").doesNotContain("ustawić hasło");
        stop(token(told)).expect(400);
        assertThat(audited("second-factor-removed", subject)).isOne();

        earlier.get("/account").expect(200);
        assertThat(state(id)).as("after a call of a session from before").isEqualTo("MAILED");
        await().atMost(PATIENCE).until(() -> {
            system.firstLogin(subject);
            return state(id).equals("DONE");
        });
        assertThat(keycloak.keepsPassword(Forms.email(form))).isFalse();

        String again = askedAndAuthorised(form);
        assertThat(dueAt(again))
                .as("no earlier link works any more")
                .isAfter(Instant.now().plus(Duration.ofHours(71)));
    }

    @Test
    @Tag("F-06")
    void whoeverDiesAfterTheMailNeitherSendsItAgainNorTakesTheNewSecondFactorAway() {
        ObjectNode form = Forms.ofNewCompany();
        String subject = system.comeIn(form).subject();
        String id = askedAndAuthorised(form);
        endWaiting(id);
        awaitState(id, "MAILED");
        int mails = system.mailsTo(Forms.email(form)).size();
        keycloak.setUp(Forms.email(form), PASSWORD);

        recoveries().updateOne(eq("_id", id), Updates.set("state", "REPLACING")); // as if that were not committed
        makeDue(id);
        awaitState(id, "MAILED");

        assertThat(keycloak.credentialsOf(subject)).contains("otp");
        assertThat(system.mailsTo(Forms.email(form))).hasSize(mails);
    }

    @Test
    void whoIsRemovedFromTheCompanyMeanwhileKeepsWhatHeHas() {
        ObjectNode ofAdmin = Forms.ofNewCompany();
        Visitor admin = system.comeIn(ofAdmin);
        ObjectNode form = Forms.ofColleague(ofAdmin);
        String subject = system.comeIn(form).subject();
        keycloak.setUp(Forms.email(form), PASSWORD);
        String id = askedAndAuthorised(form);

        admin.delete("/company/" + Forms.nip(form) + "/members/" + subject).expect(204);
        endWaiting(id);
        awaitState(id, "STOPPED");

        assertThat(keycloak.credentialsOf(subject)).contains("otp");
        assertThat(keycloak.keepsPassword(Forms.email(form))).isFalse();
    }

    @Test
    void whoLosesTheCompanyWhenTheSecondFactorIsGoneAndTheMailIsNotGetsTheMailAllTheSame() {
        ObjectNode ofAdmin = Forms.ofNewCompany();
        Visitor admin = system.comeIn(ofAdmin);
        ObjectNode form = Forms.ofColleague(ofAdmin);
        Visitor person = system.comeIn(form);
        String id = mailNotSent(form);
        joins(person, Forms.ofNewCompany());

        admin.delete("/company/" + Forms.nip(form) + "/members/" + person.subject())
                .expect(204);
        makeDue(id);
        awaitState(id, "MAILED");

        system.awaitMailTo(Forms.email(form), "trzeba ustawić na nowo");
        assertThat(keycloak.keepsPassword(Forms.email(form))).isTrue();
    }

    @Test
    void whoIsBlockedThenGetsItOnceHeIsLetInAgain() {
        ObjectNode ofAdmin = Forms.ofNewCompany();
        Visitor admin = system.comeIn(ofAdmin);
        ObjectNode form = Forms.ofColleague(ofAdmin);
        String subject = system.comeIn(form).subject();
        String id = mailNotSent(form);

        admin.delete("/company/" + Forms.nip(form) + "/members/" + subject).expect(204);
        makeDue(id);
        await().atMost(PATIENCE)
                .until(() -> step(id).getDate("dueAt")
                        .toInstant()
                        .isAfter(Instant.now().plusSeconds(60)));
        assertThat(state(id)).isEqualTo("REPLACING");

        ObjectNode invitation = Forms.json()
                .put("email", Forms.email(form))
                .put("firstName", "Jan")
                .put("lastName", "Żak")
                .put("language", "pl")
                .put("role", "MEMBER");
        admin.post("/company/" + Forms.nip(form) + "/invitations", invitation).expect(202);
        system.awaitMailTo(Forms.email(form), "znów jest czynne");
        await().atMost(PATIENCE)
                .until(() -> keycloak.userWith(Forms.email(form)).get("enabled").asBoolean());
        makeDue(id);
        awaitState(id, "MAILED");
        system.awaitMailTo(Forms.email(form), "trzeba ustawić na nowo");
    }

    @Test
    void ofTwoWishesOneBeginsAndAStopIsMeantForBoth() {
        ObjectNode form = Forms.ofNewCompany();
        system.comeIn(form);
        String first = asked(form);
        String second = asked(form);
        String third = asked(form);
        system.authorise(first, form);
        awaitState(first, "WAITING");
        system.authorise(second, form);
        awaitState(second, "REFUSED");

        stop(token(system.awaitMailTo(Forms.email(form), "/stop-recovery#"))).expect(204);

        assertThat(state(third)).isEqualTo("REFUSED");
        system.authorise(third, form); // its answer was on its way for longer
        system.authorise(second, form);
        await().atMost(PATIENCE)
                .until(() -> system.published("contract-authorizations", third).size() == 1);
        assertThat(state(third)).isEqualTo("REFUSED");
        assertThat(state(second)).isEqualTo("REFUSED");
    }

    @Test
    void aForeignSerialLeadsToNothing() {
        ObjectNode form = Forms.ofNewCompany();
        String subject = system.comeIn(form).subject();
        keycloak.setUp(Forms.email(form), PASSWORD);

        ask(Forms.email(form), "FG0000000000").expect(202);
        String id = awaitCase(Forms.email(form), "CHECKING");
        system.deny(id);

        await().atMost(PATIENCE).until(() -> audited("recovery-refused", id) == 1);
        assertThat(state(id)).isEqualTo("CHECKING");
        assertThat(keycloak.credentialsOf(subject)).contains("otp");
        assertThat(system.mailsTo(Forms.email(form)))
                .noneMatch(mail -> mail.text().contains("/stop-recovery#"));
    }

    @Test
    @Tag("T-10")
    void nobodyLearnsWhetherThereIsAnAccount() {
        ObjectNode form = Forms.ofNewCompany();
        system.comeIn(form);
        String nobody = "nobody-" + UUID.randomUUID() + "@example.pl";

        assertThat(shape(ask(Forms.email(form), "FG1234567890"))).isEqualTo(shape(ask(nobody, "FG1234567890")));

        String id = awaitCase(nobody, "REFUSED");
        assertThat(system.published("registrations", id)).isEmpty();
    }

    @Test
    @Tag("T-11")
    void oneAddressIsTriedThreeTimesADay() {
        String nobody = "nobody-" + UUID.randomUUID() + "@example.pl";
        for (int i = 0; i < 3; i++) {
            ask(nobody, "FG1234567890").expect(202);
        }

        ask(nobody, "FG1234567890").expect(429);
    }

    @Test
    void aPrefixedSerialIsRefusedWithTheBareOne() {
        assertThat(ask("jan@example.pl", "(H)-FG1234567890").expect(422).text())
                .contains("serial.prefixed", "\"FG1234567890\"");
    }

    private void joins(Visitor person, ObjectNode company) {
        ObjectNode three = Forms.json()
                .put("nip", Forms.nip(company))
                .put("contractNumber", "HEZO/2023/00017")
                .put("serialNumber", "FG1234567890");
        String id = person.post("/account/contracts", three)
                .expect(202)
                .body()
                .get("id")
                .asString();
        system.authorise(id, company);
        await().atMost(PATIENCE)
                .until(() -> person.get("/account").body().get("companies").size() == 2);
    }

    /** The waiting time is over and the second factor taken away, but the mail could not be sent. */
    private String mailNotSent(ObjectNode form) {
        system.awaitMailTo(Forms.email(form), "action-token");
        String id = askedAndAuthorised(form);
        factors.remove(recovery("_id", id).getString("subject"));
        recoveries()
                .updateOne(
                        eq("_id", id),
                        Updates.combine(Updates.set("state", "REPLACING"), Updates.set("mailsBefore", 1)));
        return id;
    }

    private String askedAndAuthorised(ObjectNode form) {
        String id = asked(form);
        system.authorise(id, form);
        awaitState(id, "WAITING");
        return id;
    }

    private String asked(ObjectNode form) {
        Set<String> before = cases(Forms.email(form));
        ask(Forms.email(form), "FG1234567890").expect(202);
        Set<String> added = cases(Forms.email(form));
        added.removeAll(before);
        String id = added.iterator().next();
        await().atMost(PATIENCE)
                .until(() -> system.published("registrations", id).size() == 1);
        assertThat(system.published("registrations", id).getFirst().get("nip").asString())
                .isEqualTo(Forms.nip(form));
        return id;
    }

    private Set<String> cases(String email) {
        return recoveries()
                .find(eq("email", email))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }

    private Answer ask(String email, String serial) {
        ObjectNode body = Forms.json()
                .put("email", email)
                .put("contractNumber", "HEZO/2023/00017")
                .put("serialNumber", serial);
        int host = ThreadLocalRandom.current().nextInt(1, 0xffff);
        return system.http()
                .post("/recoveries", body, "X-Forwarded-For", "2001:db8:" + Integer.toHexString(host) + "::1");
    }

    private Answer stop(String token) {
        return system.http().post("/recoveries/stop", Forms.json().put("token", token));
    }

    private static String token(Mail mail) {
        Matcher link = STOP.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private static String shape(Answer answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "traceparent"));
        return answer.status() + " " + headers + " " + answer.text();
    }

    private String awaitCase(String email, String state) {
        await().atMost(PATIENCE).until(() -> {
            Document found = recovery("email", email);
            return state.equals(found.getString("state"));
        });
        return recovery("email", email).getString("_id");
    }

    private void awaitState(String id, String state) {
        await().atMost(PATIENCE).until(() -> state(id).equals(state));
    }

    private String state(String id) {
        return recovery("_id", id).getString("state");
    }

    private Document recovery(String field, String value) {
        Document found = recoveries().find(eq(field, value)).first();
        return found == null ? new Document() : found;
    }

    private Document step(String id) {
        Document found = database.getCollection("steps")
                .find(eq("_id", "recovery:" + id))
                .first();
        return found == null ? new Document("dueAt", new Date(0)) : found;
    }

    private Instant dueAt(String id) {
        return recovery("_id", id).getDate("dueAt").toInstant();
    }

    private void endWaiting(String id) {
        recoveries()
                .updateOne(
                        eq("_id", id),
                        Updates.set("dueAt", Date.from(Instant.now().minusSeconds(1))));
        makeDue(id);
    }

    private void makeDue(String id) {
        Document step = new Document("kind", "recovery")
                .append("target", id)
                .append("attempts", 0)
                .append("claim", "")
                .append("dueAt", new Date(0));
        database.getCollection("steps")
                .updateOne(eq("_id", "recovery:" + id), new Document("$set", step), new UpdateOptions().upsert(true));
    }

    private MongoCollection<Document> recoveries() {
        return database.getCollection("recoveries");
    }

    private long audited(String action, String object) {
        return database.getCollection("audit").countDocuments(new Document("action", action).append("object", object));
    }
}
