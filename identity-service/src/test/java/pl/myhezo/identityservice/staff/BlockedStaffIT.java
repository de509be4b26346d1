package pl.myhezo.identityservice.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
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
class BlockedStaffIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
    @Tag("T-15")
    void aBlockedSupervisorCanDoNothingWithTheTokenHeStillHas() {
        Visitor supervisor = office.supervisor();
        Visitor blocked = office.supervisor();
        Visitor ola = office.letIn(supervisor, email, "AGENT");
        Office.block(supervisor, blocked).expect(204);

        blocked.post("/staff", Office.person("x-" + email, "AGENT")).expect(403);
        Office.block(blocked, ola).expect(403);
        blocked.post("/staff/" + blocked.subject() + "/unblock").expect(403);
        blocked.post("/suppliers/s-1/users", Office.person(email)).expect(403);
        blocked.delete("/suppliers/s-1/users/" + ola.subject()).expect(403);

        assertThat(Office.state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
        assertThat(database.getCollection("audit")
                        .countDocuments(new Document("action", "staff-blocked")
                                .append("actor", blocked.subject())
                                .append("outcome", "DENIED")))
                .isOne();
    }

    @Test
    void noInvitationToACompanyOrSupplierLetsABlockedAgentInAgain() {
        Visitor supervisor = office.supervisor();
        Visitor ola = office.letIn(supervisor, email, "AGENT");
        Office.block(supervisor, ola).expect(204);
        office.awaitEnabled(email, false);
        ObjectNode company = Forms.ofNewCompany();
        Visitor admin = system.comeIn(company);

        admin.post("/company/" + Forms.nip(company) + "/invitations", Office.person(email))
                .expect(202);
        assertThat(supervisor
                        .post("/suppliers/s-1/users", Office.person(email))
                        .expect(409)
                        .text())
                .contains("already-registered");

        system.awaitMailTo(email, "zaprasza");
        assertThat(Office.state(supervisor, ola)).isEqualTo("AGENT BLOCKED");
        assertThat(keycloak.userWith(email).get("enabled").asBoolean()).isFalse();
    }

    @Test
    @Tag("T-15")
    void whomABlockedSupervisorLetInAndWhoHasNotComeStaysOut() {
        Visitor supervisor = office.supervisor();
        Visitor rogue = office.supervisor();
        rogue.post("/staff", Office.person(email, "SUPERVISOR")).expect(201);
        system.awaitMailTo(email, "action-token");
        Visitor his = system.visitor(system.awaitAccount(email), "supervisor");

        Office.block(supervisor, rogue).expect(204);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.usersWith(email)).isEmpty());
        his.get("/account").expect(404);
        his.get("/staff").expect(403);
        assertThat(Office.state(supervisor, his)).isEqualTo("none");
    }

    @Test
    @Tag("T-15")
    void aRoleThatAnOperatorTakesAwayIsNotGivenBack() {
        Visitor supervisor = office.supervisor();
        Visitor ola = office.letIn(supervisor, email, "SUPERVISOR");
        keycloak.takeRole(ola.subject(), "supervisor");
        Visitor demoted = system.visitor(ola.subject(), "agent");

        String version = demoted.get("/account").expect(200).header("ETag");
        demoted.patch("/account", Forms.json().put("lastName", "Nowa"), version).expect(200);

        await().atMost(PATIENCE)
                .until(() -> keycloak.userWith(email).get("lastName").asString().equals("Nowa"));
        assertThat(keycloak.rolesOf(ola.subject()).toString()).doesNotContain("supervisor");
        assertThat(Office.state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
    }

    @Test
    void aCustomerIsNotMadeOneOfOursByAnInvitation() {
        ObjectNode form = Forms.ofNewCompany();
        Visitor customer = system.comeIn(form);

        assertThat(office.supervisor()
                        .post("/staff", Office.person(Forms.email(form), "SUPERVISOR"))
                        .expect(409)
                        .text())
                .contains("already-registered");
        assertThat(keycloak.rolesOf(customer.subject()).toString()).doesNotContain("supervisor");
    }
}
