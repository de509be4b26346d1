package pl.myhezo.identityservice.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class SupplierUsersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();
    final String users = "/suppliers/s-" + UUID.randomUUID() + "/users";
    final String email = "ewa-" + UUID.randomUUID() + "@dostawca.example";

    @Test
    void aSupervisorLetsInAndBlocksAndLetsInAgain() {
        Visitor supervisor = system.visitor(UUID.randomUUID().toString(), "supervisor");

        supervisor.post(users, person(email)).expect(201);

        system.awaitMailTo(email, "action-token");
        String subject = system.awaitAccount(email);
        assertThat(keycloak.rolesOf(subject).toString())
                .contains("\"supplier\"")
                .doesNotContain("\"customer\"");
        Visitor ewa = system.visitor(subject, "supplier");
        assertThat(ewa.get("/account").expect(200).body().get("supplier").propertyNames())
                .containsExactly("id");
        assertThat(rows(supervisor).get(0).get("active").asBoolean()).isTrue();
        assertThat(supervisor.post(users, person(email)).expect(409).text()).contains("already-registered");

        supervisor.delete(users + "/" + subject).expect(204);
        assertThat(rows(supervisor)).isEmpty();
        awaitEnabled(false);
        assertThat(system.announced(email).orElseThrow().get("supplierId").isNull())
                .isTrue();

        supervisor.post(users, person(email)).expect(201);
        system.awaitMailTo(email, "znów jest czynne");
        awaitEnabled(true);
        ewa.get("/account").expect(200);
        assertThat(rows(supervisor)).hasSize(1);
    }

    @Test
    void ofAnInvitedPersonWhoNeverCameNothingStays() {
        Visitor supervisor = system.visitor(UUID.randomUUID().toString(), "supervisor");
        supervisor.post(users, person(email)).expect(201);
        String subject = system.awaitAccount(email);

        supervisor.delete(users + "/" + subject).expect(204);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.usersWith(email)).isEmpty());
        supervisor.delete(users + "/" + subject).expect(404);
    }

    @Test
    void onlySupervisorsHandleThePeopleOfSuppliers() {
        for (String role : new String[] {"customer", "supplier", "agent", "migration-operator"}) {
            Visitor visitor = system.visitor(UUID.randomUUID().toString(), role);
            visitor.get(users).expect(403);
            visitor.post(users, person(email)).expect(403);
            visitor.delete(users + "/x").expect(403);
        }
        assertThat(keycloak.usersWith(email)).isEmpty();
    }

    private JsonNode rows(Visitor supervisor) {
        return supervisor.get(users).expect(200).body().get("items");
    }

    private void awaitEnabled(boolean enabled) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(keycloak.userWith(email).get("enabled").asBoolean())
                                .isEqualTo(enabled));
    }

    private static ObjectNode person(String email) {
        return Forms.json()
                .put("email", email)
                .put("firstName", "Ewa")
                .put("lastName", "Lis")
                .put("language", "pl");
    }
}
