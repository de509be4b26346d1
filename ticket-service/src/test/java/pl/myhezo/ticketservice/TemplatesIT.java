package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** Supervisors write what all staff begin their answers with. */
@TicketSystemTest
class TemplatesIT {

    private static final String SUPERVISOR = TestTokens.shared().person("supervisor", "supervisor");

    @Autowired
    private TicketSystem system;

    private final String name = "Powitanie " + UUID.randomUUID();

    @Test
    void isWrittenOnceAndReadByAllStaff() {
        JsonNode template = added(name);

        assertThat(system.get("/templates", Companies.AGENT).body())
                .contains(name, "Dzień dobry, {customer}. Zgłoszenie {number}.");
        assertThat(template.get("version").asInt()).isEqualTo(1);
        HttpResponse<String> twin = system.post("/templates", SUPERVISOR, body(name.toUpperCase(Locale.ROOT), "Tak"));
        assertThat(twin.statusCode()).isEqualTo(422);
        assertThat(twin.body()).contains("template.name-taken", "Jest już szablon");
    }

    @Test
    @Tag("T-42")
    void nobodyChangesOrRemovesWhatHeHasNotSeen() {
        String path = "/templates/" + added(name).get("id").asString();

        assertThat(put(path, "\"2\"").statusCode()).isEqualTo(412);
        HttpResponse<String> changed = put(path, "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(remove(path, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(remove(path, "\"2\"").statusCode()).isEqualTo(204);
        assertThat(remove(path, "\"2\"").statusCode()).isEqualTo(404);
        assertThat(put(path, "\"2\"").statusCode()).isEqualTo(404);
        assertThat(system.get("/templates", Companies.AGENT).body()).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({"{email},template.placeholder", "{customer.email},template.placeholder", "'',required"})
    void aTextHasNoGapThatNobodyFills(String text, String code) {
        HttpResponse<String> refused = system.post("/templates", SUPERVISOR, body(name, text));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(code, "\"en\"");
    }

    @Test
    void thatWasSentAgainIsAddedOnce() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> one = system.post("/templates", SUPERVISOR, body(name, "Tak"), "Idempotency-Key", key);
        HttpResponse<String> two = system.post("/templates", SUPERVISOR, body(name, "Tak"), "Idempotency-Key", key);

        assertThat(one.statusCode()).isEqualTo(201);
        assertThat(two.body()).isEqualTo(one.body());
    }

    private JsonNode added(String called) {
        HttpResponse<String> answer =
                system.post("/templates", SUPERVISOR, body(called, "Hello, {customer}. {number}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Companies.json(answer);
    }

    private HttpResponse<String> put(String path, String version) {
        return system.put(path, SUPERVISOR, body(name + " 2", "Yes"), "If-Match", version);
    }

    private HttpResponse<String> remove(String path, String version) {
        return system.call("DELETE", path, SUPERVISOR, null, "If-Match", version);
    }

    private static String body(String name, String english) {
        return "{\"name\":\"%s\",\"pl\":\"Dzień dobry, {customer}. Zgłoszenie {number}.\",\"en\":\"%s\"}"
                .formatted(name, english);
    }
}
