package pl.myhezo.identityservice.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.ActionLink;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.node.ObjectNode;

/** From the end of the waiting time on. */
@IdentitySystemTest
class CarryingOutRecoveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "Wiosna-nad-Bugiem-4711";

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    @Autowired
    SecondFactors factors;

    private final KeycloakView keycloak = new KeycloakView();

    private Recoveries recoveries;

    @BeforeEach
    void open() {
        recoveries = new Recoveries(system, database);
    }

    @Test
    @Tag("T-08")
    void afterTheWaitingTimeTheOldCodeIsWorthNothingAndALinkForANewOneIsMailed() {
        ObjectNode form = Forms.ofNewCompany();
        Visitor earlier = system.comeIn(form);
        String subject = earlier.subject();
        keycloak.setUp(Forms.email(form), PASSWORD);
        assertThat(keycloak.pageAfterPassword(Forms.email(form), PASSWORD)).contains("kc-otp-login-form");
        String id = recoveries.askedAndAuthorised(form);
        Mail told = system.awaitMailTo(Forms.email(form), "/stop-recovery#");
        int mails = system.mailsTo(Forms.email(form)).size();

        recoveries.makeDue(id); // too early by the clock of the case
        await().atMost(PATIENCE)
                .until(() -> recoveries
                        .step(id)
                        .getDate("dueAt")
                        .toInstant()
                        .isAfter(Instant.now().plus(Duration.ofHours(23))));
        assertThat(recoveries.state(id)).isEqualTo("WAITING");
        assertThat(keycloak.credentialsOf(subject)).contains("otp");

        recoveries.endWaiting(id);
        recoveries.awaitState(id, "MAILED");

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
        recoveries.stop(told).expect(400);
        assertThat(recoveries.audited("second-factor-removed", subject)).isOne();

        earlier.get("/account").expect(200);
        assertThat(recoveries.state(id))
                .as("after a call of a session from before")
                .isEqualTo("MAILED");
        await().atMost(PATIENCE).until(() -> {
            system.firstLogin(subject);
            return recoveries.state(id).equals("DONE");
        });
        assertThat(keycloak.keepsPassword(Forms.email(form))).isFalse();

        String again = recoveries.askedAndAuthorised(form);
        assertThat(recoveries.dueAt(again))
                .as("no earlier link works any more")
                .isAfter(Instant.now().plus(Duration.ofHours(71)));
    }

    @Test
    @Tag("F-06")
    void whoeverDiesAfterTheMailNeitherSendsItAgainNorTakesTheNewSecondFactorAway() {
        ObjectNode form = Forms.ofNewCompany();
        String subject = system.comeIn(form).subject();
        String id = recoveries.askedAndAuthorised(form);
        recoveries.endWaiting(id);
        recoveries.awaitState(id, "MAILED");
        int mails = system.mailsTo(Forms.email(form)).size();
        keycloak.setUp(Forms.email(form), PASSWORD);

        recoveries.replacing(id); // as if the end were not committed
        recoveries.makeDue(id);
        recoveries.awaitState(id, "MAILED");

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
        String id = recoveries.askedAndAuthorised(form);

        admin.delete("/company/" + Forms.nip(form) + "/members/" + subject).expect(204);
        recoveries.endWaiting(id);
        recoveries.awaitState(id, "STOPPED");

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
        recoveries.makeDue(id);
        recoveries.awaitState(id, "MAILED");

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
        recoveries.makeDue(id);
        await().atMost(PATIENCE)
                .until(() -> recoveries
                        .step(id)
                        .getDate("dueAt")
                        .toInstant()
                        .isAfter(Instant.now().plusSeconds(60)));
        assertThat(recoveries.state(id)).isEqualTo("REPLACING");

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
        recoveries.makeDue(id);
        recoveries.awaitState(id, "MAILED");
        system.awaitMailTo(Forms.email(form), "trzeba ustawić na nowo");
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
        String id = recoveries.askedAndAuthorised(form);
        factors.remove(recoveries.subject(id));
        recoveries.replacing(id);
        recoveries.mailsBefore(id, 1);
        return id;
    }
}
