package pl.myhezo.identityservice.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class StaffIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    final KeycloakView keycloak = new KeycloakView();
    final String email = "ola-" + UUID.randomUUID() + "@hezo.example";

    @Test
    void aSupervisorLetsInBlocksAndUnblocks() {
        Visitor supervisor = supervisor();
        Visitor ola = letIn(supervisor, "AGENT");

        assertThat(keycloak.rolesOf(ola.subject()).toString())
                .contains("\"agent\"")
                .doesNotContain("\"supervisor\"", "\"customer\"");
        assertThat(state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
        assertThat(supervisor.post("/staff", person("AGENT")).expect(409).text())
                .contains("already-registered");

        block(supervisor, ola).expect(204);
        block(supervisor, ola).expect(204);

        assertThat(state(supervisor, ola)).isEqualTo("AGENT BLOCKED");
        awaitEnabled(false);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(announcedStatus()).isEqualTo("BLOCKED"));
        assertThat(supervisor.post("/staff", person("AGENT")).expect(409).text())
                .contains("already-registered");

        supervisor.post("/staff/" + ola.subject() + "/unblock").expect(204);
        awaitEnabled(true);
        ola.get("/account").expect(200);

        assertThat(state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
        assertThat(audited(supervisor, ola)).containsExactly("staff-blocked", "staff-blocked", "staff-unblocked");
    }

    @Test
    void eachRoleOpensWhatItNames() {
        Visitor supervisor = supervisor();

        Visitor second = letIn(supervisor, "SUPERVISOR");

        assertThat(keycloak.rolesOf(second.subject()).toString()).contains("\"supervisor\"");
        String operator = "iza-" + UUID.randomUUID() + "@hezo.example";
        second.post("/staff", person("MIGRATION_OPERATOR").put("email", operator))
                .expect(201);
        String subject = system.awaitAccount(operator);
        assertThat(keycloak.rolesOf(subject).toString()).contains("\"migration-operator\"");
    }

    @Test
    void ofAnInvitedPersonWhoNeverCameNothingStays() {
        Visitor supervisor = supervisor();
        supervisor.post("/staff", person("AGENT")).expect(201);
        String subject = system.awaitAccount(email);
        system.awaitMailTo(email, "action-token");

        supervisor.post("/staff/" + subject + "/block").expect(204);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keycloak.usersWith(email)).isEmpty());
        supervisor.post("/staff/" + subject + "/block").expect(404);
        supervisor.post("/staff/" + subject + "/unblock").expect(404);
    }

    @Test
    void nobodyBlocksHimself() {
        Visitor supervisor = supervisor();
        supervisor();

        assertThat(block(supervisor, supervisor).expect(409).text()).contains("own-account");
        assertThat(state(supervisor, supervisor)).isEqualTo("SUPERVISOR ACTIVE");
    }

    @Test
    void theLastSupervisorCannotBeBlocked() {
        Visitor last = onlySupervisor();
        Visitor unknown = system.visitor(UUID.randomUUID().toString(), "supervisor");

        assertThat(block(unknown, last).expect(409).text()).contains("last-supervisor");

        assertThat(state(last, last)).isEqualTo("SUPERVISOR ACTIVE");
    }

    @RepeatedTest(10)
    void ofTwoWhoBlockEachOtherAtOneMomentOneIsLeft() throws Exception {
        Visitor one = onlySupervisor();
        Visitor other = supervisor();

        List<Integer> answers = atOnce(one, other);

        assertThat(answers).containsExactlyInAnyOrder(204, 403);
        assertThat(List.of(state(one, one), state(one, other)))
                .containsExactlyInAnyOrder("SUPERVISOR ACTIVE", "SUPERVISOR BLOCKED");
    }

    @Test
    @Tag("T-15")
    void aBlockedSupervisorCanDoNothingWithTheTokenHeStillHas() {
        Visitor supervisor = supervisor();
        Visitor blocked = supervisor();
        Visitor ola = letIn(supervisor, "AGENT");
        block(supervisor, blocked).expect(204);

        blocked.post("/staff", person("AGENT").put("email", "x-" + email)).expect(403);
        block(blocked, ola).expect(403);
        blocked.post("/staff/" + blocked.subject() + "/unblock").expect(403);
        blocked.post("/suppliers/s-1/users", supplierUser()).expect(403);
        blocked.delete("/suppliers/s-1/users/" + ola.subject()).expect(403);

        assertThat(state(supervisor, ola)).isEqualTo("AGENT ACTIVE");
        assertThat(database.getCollection("audit")
                        .countDocuments(new Document("action", "staff-blocked")
                                .append("actor", blocked.subject())
                                .append("outcome", "DENIED")))
                .isOne();
    }

    @Test
    void noInvitationToACompanyOrSupplierLetsABlockedAgentInAgain() {
        Visitor supervisor = supervisor();
        Visitor ola = letIn(supervisor, "AGENT");
        block(supervisor, ola).expect(204);
        awaitEnabled(false);
        ObjectNode company = Forms.ofNewCompany();
        Visitor admin = system.comeIn(company);

        admin.post("/company/" + Forms.nip(company) + "/invitations", supplierUser())
                .expect(202);
        assertThat(supervisor
                        .post("/suppliers/s-1/users", supplierUser())
                        .expect(409)
                        .text())
                .contains("already-registered");

        system.awaitMailTo(email, "zaprasza");
        assertThat(state(supervisor, ola)).isEqualTo("AGENT BLOCKED");
        assertThat(keycloak.userWith(email).get("enabled").asBoolean()).isFalse();
    }

    @Test
    void aCustomerIsNotMadeOneOfOursByAnInvitation() {
        ObjectNode form = Forms.ofNewCompany();
        Visitor customer = system.comeIn(form);

        assertThat(supervisor()
                        .post("/staff", person("SUPERVISOR").put("email", Forms.email(form)))
                        .expect(409)
                        .text())
                .contains("already-registered");
        assertThat(keycloak.rolesOf(customer.subject()).toString()).doesNotContain("supervisor");
    }

    @Test
    void anInvitationThatIsSentTwiceIsOne() {
        Visitor supervisor = supervisor();
        String key = UUID.randomUUID().toString();

        JsonNode first =
                supervisor.post("/staff", person("AGENT"), key).expect(201).body();
        JsonNode second =
                supervisor.post("/staff", person("AGENT"), key).expect(201).body();

        assertThat(second).isEqualTo(first);
        supervisor.post("/staff", person("SUPERVISOR"), key).expect(422);
    }

    @Test
    void onlySupervisorsHandleStaff() {
        Visitor ola = letIn(supervisor(), "AGENT");

        for (String role : new String[] {"customer", "supplier", "agent", "migration-operator"}) {
            Visitor visitor = system.visitor(UUID.randomUUID().toString(), role);
            visitor.get("/staff").expect(403);
            visitor.post("/staff", person("AGENT")).expect(403);
            block(visitor, ola).expect(403);
            visitor.post("/staff/" + ola.subject() + "/unblock").expect(403);
        }
    }

    /** One with an account of his own. */
    private Visitor supervisor() {
        Visitor supervisor = system.visitor(UUID.randomUUID().toString(), "supervisor");
        supervisor.get("/account").expect(200);
        return supervisor;
    }

    /** All others are blocked. */
    private Visitor onlySupervisor() {
        Visitor only = supervisor();
        rows(only)
                .filter(row -> row.get("role").asString().equals("SUPERVISOR")
                        && !row.get("me").asBoolean())
                .map(row -> row.get("id").asString())
                .forEach(id -> only.post("/staff/" + id + "/block").expect(204));
        return only;
    }

    private Visitor letIn(Visitor supervisor, String role) {
        supervisor.post("/staff", person(role)).expect(201);
        system.awaitMailTo(email, "action-token");
        String subject = system.awaitAccount(email);
        keycloak.finishFirstSteps(subject);
        Visitor visitor = system.visitor(subject, role.toLowerCase(Locale.ROOT));
        visitor.get("/account").expect(200);
        return visitor;
    }

    private static Answer block(Visitor supervisor, Visitor other) {
        return supervisor.post("/staff/" + other.subject() + "/block");
    }

    private static List<Integer> atOnce(Visitor one, Visitor other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(() -> {
                start.await();
                return block(one, other).status();
            });
            Future<Integer> second = threads.submit(() -> {
                start.await();
                return block(other, one).status();
            });
            return List.of(first.get(), second.get());
        }
    }

    private static String state(Visitor supervisor, Visitor other) {
        return rows(supervisor)
                .filter(row -> row.get("id").asString().equals(other.subject()))
                .map(row -> row.get("role").asString() + " " + row.get("state").asString())
                .findFirst()
                .orElse("none");
    }

    private static Stream<JsonNode> rows(Visitor supervisor) {
        JsonNode items = supervisor.get("/staff").expect(200).body().get("items");
        return IntStream.range(0, items.size()).mapToObj(items::get);
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

    private void awaitEnabled(boolean enabled) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(keycloak.userWith(email).get("enabled").asBoolean())
                                .isEqualTo(enabled));
    }

    private ObjectNode person(String role) {
        return supplierUser().put("role", role);
    }

    private ObjectNode supplierUser() {
        return Forms.json()
                .put("email", email)
                .put("firstName", "Ola")
                .put("lastName", "Lis")
                .put("language", "pl");
    }
}
