package pl.myhezo.identityservice.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.JsonNode;

@IdentitySystemTest
class StaffIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    final KeycloakView keycloak = new KeycloakView();
    final String email = "ola-" + UUID.randomUUID() + "@hezo.example";

    Office office;

    @BeforeEach
    void open() {
        office = new Office(system, keycloak);
    }

    @Test
    void aSupervisorLetsInBlocksAndUnblocks() {
        Visitor supervisor = office.supervisor();
        Visitor ola = office.letIn(supervisor, email, "AGENT");

        assertThat(keycloak.rolesOf(ola.subject()).toString())
                .contains("\"agent\"")
                .doesNotContain("\"supervisor\"", "\"customer\"");
        assertThat(Office.state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
        assertThat(supervisor
                        .post("/staff", Office.person(email, "AGENT"))
                        .expect(409)
                        .text())
                .contains("already-registered");

        Office.block(supervisor, ola).expect(204);
        Office.block(supervisor, ola).expect(204);

        assertThat(Office.state(supervisor, ola)).isEqualTo("AGENT BLOCKED");
        office.awaitEnabled(email, false);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(announcedStatus()).isEqualTo("BLOCKED"));
        assertThat(supervisor
                        .post("/staff", Office.person(email, "AGENT"))
                        .expect(409)
                        .text())
                .contains("already-registered");

        supervisor.post("/staff/" + ola.subject() + "/unblock").expect(204);
        office.awaitEnabled(email, true);
        ola.get("/account").expect(200);

        assertThat(Office.state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
        assertThat(audited(supervisor, ola)).containsExactly("staff-blocked", "staff-blocked", "staff-unblocked");
    }

    @Test
    void eachRoleOpensWhatItNames() {
        Visitor supervisor = office.supervisor();

        Visitor second = office.letIn(supervisor, email, "SUPERVISOR");

        assertThat(keycloak.rolesOf(second.subject()).toString()).contains("\"supervisor\"");
        String operator = "iza-" + UUID.randomUUID() + "@hezo.example";
        second.post("/staff", Office.person(operator, "MIGRATION_OPERATOR")).expect(201);
        String subject = system.awaitAccount(operator);
        assertThat(keycloak.rolesOf(subject).toString()).contains("\"migration-operator\"");
    }

    @Test
    void ofAnInvitedPersonWhoNeverCameNothingStays() {
        Visitor supervisor = office.supervisor();
        supervisor.post("/staff", Office.person(email, "AGENT")).expect(201);
        String subject = system.awaitAccount(email);
        system.awaitMailTo(email, "action-token");

        supervisor.post("/staff/" + subject + "/block").expect(204);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.usersWith(email)).isEmpty());
        supervisor.post("/staff/" + subject + "/block").expect(404);
        supervisor.post("/staff/" + subject + "/unblock").expect(404);
    }

    @Test
    void anInvitationThatIsSentTwiceIsOne() {
        Visitor supervisor = office.supervisor();
        String key = UUID.randomUUID().toString();

        JsonNode first = supervisor
                .post("/staff", Office.person(email, "AGENT"), key)
                .expect(201)
                .body();
        JsonNode second = supervisor
                .post("/staff", Office.person(email, "AGENT"), key)
                .expect(201)
                .body();

        assertThat(second).isEqualTo(first);
        supervisor.post("/staff", Office.person(email, "SUPERVISOR"), key).expect(422);
    }

    @Test
    void onlySupervisorsHandleStaff() {
        Visitor ola = office.letIn(office.supervisor(), email, "AGENT");

        for (String role : new String[] {"customer", "supplier", "agent", "migration-operator"}) {
            Visitor visitor = system.visitor(UUID.randomUUID().toString(), role);
            visitor.get("/staff").expect(403);
            visitor.post("/staff", Office.person(email, "AGENT")).expect(403);
            Office.block(visitor, ola).expect(403);
            visitor.post("/staff/" + ola.subject() + "/unblock").expect(403);
        }
    }

    private List<String> audited(Visitor supervisor, Visitor other) {
        return database.getCollection("audit")
                .find(new Document("actor", supervisor.subject()).append("object", other.subject()))
                .sort(new Document("ts", 1))
                .map(row -> row.getString("action"))
                .into(new ArrayList<>());
    }

    private String announcedStatus() {
        return system.announced(email).orElseThrow().get("status").asString();
    }
}
