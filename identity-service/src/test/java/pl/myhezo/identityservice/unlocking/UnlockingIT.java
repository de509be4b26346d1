package pl.myhezo.identityservice.unlocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class UnlockingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "kolejny-most-nad-rzeka-7";
    private static final String CODE = "kc-otp-login-form";
    private static final String UNLOCKED = "jest odblokowane";

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    final KeycloakView keycloak = new KeycloakView();
    final ObjectNode form = Forms.ofNewCompany();
    final String email = Forms.email(form);

    @Test
    @Tag("T-06")
    void aPermanentLockOpensAfterAProofOfIdentity() {
        Visitor jan = system.comeIn(form);
        keycloak.setUp(email, PASSWORD);
        lockForGood();

        Visitor supervisor = supervisor();
        assertThat(unlock(supervisor, email, "CALLED_BACK")).isEqualTo("PERMANENT");

        await().atMost(PATIENCE).until(() -> pageAfterPassword().contains(CODE));
        system.awaitMailTo(email, UNLOCKED);
        assertThat(audited(supervisor, jan, "DONE")).isEqualTo("called-back");
        assertThat(unlock(supervisor, email, "CALLED_BACK")).isEqualTo("NONE");
    }

    @Test
    @Tag("T-06b")
    void aTemporaryLockIsLiftedToo() {
        Visitor jan = system.comeIn(form);
        keycloak.setUp(email, PASSWORD);
        keycloak.withLimits(Map.of("failureFactor", 2, "waitIncrementSeconds", 600), () -> {
            for (int i = 0; i < 4; i++) {
                keycloak.pageAfterPassword(email, "wrong-password-" + i);
            }
            await().atMost(PATIENCE).until(() -> keycloak.isLocked(jan.subject()));
            assertThat(pageAfterPassword()).doesNotContain(CODE);

            assertThat(unlock(supervisor(), email, "VOUCHED_FOR")).isEqualTo("TEMPORARY");

            await().atMost(PATIENCE).until(() -> pageAfterPassword().contains(CODE));
        });
        system.awaitMailTo(email, UNLOCKED);
    }

    @Test
    @Tag("T-06")
    void nothingElseLiftsAPermanentLock() {
        Visitor jan = system.comeIn(form);
        keycloak.setUp(email, PASSWORD);
        lockForGood();

        String version = jan.get("/account").expect(200).header("ETag");
        jan.patch("/account", Forms.json().put("lastName", "Nowy"), version).expect(200);

        await().atMost(PATIENCE)
                .until(() -> keycloak.userWith(email).get("lastName").asString().equals("Nowy"));
        assertThat(keycloak.userWith(email).get("enabled").asBoolean()).isFalse();
        assertThat(pageAfterPassword()).doesNotContain(CODE);
    }

    @Test
    void whoIsNotLockedHearsNothing() {
        Visitor jan = system.comeIn(form);
        Visitor supervisor = supervisor();

        assertThat(unlock(supervisor, email, "KNOWN_IN_PERSON")).isEqualTo("NONE");

        assertThat(audited(supervisor, jan, "DONE")).isEqualTo("known-in-person");
        assertThat(system.mailsTo(email)).noneMatch(mail -> mail.subject().contains(UNLOCKED));
    }

    @Test
    void ofAnAddressThatIsNobodysItIsSaid() {
        assertThat(supervisor()
                        .post("/unlockings", unlocking("nikt-" + email, "CALLED_BACK"))
                        .expect(422)
                        .text())
                .contains("email.nobody", "Nikt nie ma konta");
    }

    @Test
    void howItWasCheckedHasToBeSaid() {
        assertThat(supervisor()
                        .post("/unlockings", Forms.json().put("email", email))
                        .expect(422)
                        .text())
                .contains("\"proof\"", "required");
    }

    @Test
    void nobodyUnlocksHisOwnLogin() {
        Visitor supervisor = supervisor();
        String own = supervisor.get("/account").expect(200).body().get("email").asString();

        assertThat(supervisor
                        .post("/unlockings", unlocking(own, "CALLED_BACK"))
                        .expect(409)
                        .text())
                .contains("own-login");
        assertThat(audited(supervisor, supervisor, "DENIED")).isEqualTo("conflict");
    }

    @Test
    void whoseAccessWasTakenBackDoesNotGetItByThis() {
        Visitor admin = system.comeIn(form);
        ObjectNode other = Forms.ofColleague(form);
        Visitor colleague = system.comeIn(other);
        admin.delete("/company/" + Forms.nip(form) + "/members/" + colleague.subject())
                .expect(204);

        assertThat(supervisor()
                        .post("/unlockings", unlocking(Forms.email(other), "CALLED_BACK"))
                        .expect(409)
                        .text())
                .contains("account-blocked");
        await().atMost(PATIENCE)
                .until(() ->
                        !keycloak.userWith(Forms.email(other)).get("enabled").asBoolean());
    }

    @Test
    @Tag("T-01")
    void onlySupervisorsUnlock() {
        for (String role : new String[] {"customer", "supplier", "agent", "migration-operator"}) {
            system.visitor(UUID.randomUUID().toString(), role)
                    .post("/unlockings", unlocking(email, "CALLED_BACK"))
                    .expect(403);
        }
    }

    private void lockForGood() {
        keycloak.withLimits(
                Map.of("maxSecondaryAuthFailures", 3, "failureFactor", 1000, "quickLoginCheckMilliSeconds", 0), () -> {
                    keycloak.entersWrongCodes(email, PASSWORD, 5);
                    await().atMost(PATIENCE)
                            .until(() ->
                                    !keycloak.userWith(email).get("enabled").asBoolean());
                });
    }

    private String pageAfterPassword() {
        return keycloak.pageAfterPassword(email, PASSWORD);
    }

    private Visitor supervisor() {
        Visitor supervisor = system.visitor(UUID.randomUUID().toString(), "supervisor");
        supervisor.get("/account").expect(200);
        return supervisor;
    }

    private static String unlock(Visitor supervisor, String email, String proof) {
        return supervisor
                .post("/unlockings", unlocking(email, proof))
                .expect(200)
                .body()
                .get("lock")
                .asString();
    }

    private String audited(Visitor supervisor, Visitor other, String outcome) {
        Document row = database.getCollection("audit")
                .find(new Document("action", "login-unlocked")
                        .append("actor", supervisor.subject())
                        .append("object", other.subject())
                        .append("outcome", outcome))
                .first();
        return row == null ? "nothing" : row.getString("reason");
    }

    private static ObjectNode unlocking(String email, String proof) {
        return Forms.json().put("email", email).put("proof", proof);
    }
}
