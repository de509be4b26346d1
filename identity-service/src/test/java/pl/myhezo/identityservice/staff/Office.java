package pl.myhezo.identityservice.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Our own people, as supervisors look after them. */
record Office(IdentitySystem system, KeycloakView keycloak) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One whom an operator created, with his first call. */
    Visitor supervisor() {
        Visitor supervisor = system.visitor(UUID.randomUUID().toString(), "supervisor");
        supervisor.get("/account").expect(200);
        return supervisor;
    }

    /** As {@link #supervisor()}; all others are blocked. */
    Visitor onlySupervisor() {
        Visitor only = supervisor();
        rows(only)
                .filter(row -> row.get("role").asString().equals("SUPERVISOR")
                        && !row.get("me").asBoolean())
                .map(row -> row.get("id").asString())
                .forEach(id -> only.post("/staff/" + id + "/block").expect(204));
        return only;
    }

    /** Somebody is invited and comes. */
    Visitor letIn(Visitor supervisor, String email, String role) {
        supervisor.post("/staff", person(email, role)).expect(201);
        system.awaitMailTo(email, "action-token");
        String subject = system.awaitAccount(email);
        keycloak.finishFirstSteps(subject);
        Visitor visitor = system.visitor(subject, role.toLowerCase(Locale.ROOT));
        visitor.get("/account").expect(200);
        return visitor;
    }

    static Answer block(Visitor supervisor, Visitor other) {
        return supervisor.post("/staff/" + other.subject() + "/block");
    }

    /** Role and state, as the list has them. */
    static String state(Visitor supervisor, Visitor other) {
        return rows(supervisor)
                .filter(row -> row.get("id").asString().equals(other.subject()))
                .map(row -> row.get("role").asString() + " " + row.get("state").asString())
                .findFirst()
                .orElse("none");
    }

    private static Stream<JsonNode> rows(Visitor supervisor) {
        return supervisor.get("/staff").expect(200).body().get("items").valueStream();
    }

    /** Whether the login lets him in at all. */
    void awaitEnabled(String email, boolean enabled) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(keycloak.userWith(email).get("enabled").asBoolean())
                                .isEqualTo(enabled));
    }

    /** The form for somebody who shall work for us. */
    static ObjectNode person(String email, String role) {
        return person(email).put("role", role);
    }

    /** The form for anybody else. */
    static ObjectNode person(String email) {
        return Forms.json()
                .put("email", email)
                .put("firstName", "Ola")
                .put("lastName", "Lis")
                .put("language", "pl");
    }
}
