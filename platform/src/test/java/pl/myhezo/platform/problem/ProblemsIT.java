package pl.myhezo.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.platform.problem.ProblemAnswer.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;

@NotesSystemTest
class ProblemsIT {

    @LocalServerPort
    private int port;

    private Caller customer;

    @BeforeEach
    void caller() {
        customer = Caller.customer(port);
    }

    @Test
    void otherTypesOfContentAreNotTaken() {
        assertProblem(customer.post("/notes", "x", "Content-Type", "text/plain"), 415, "file-type");
        assertProblem(customer.post("/notes", "{}", "Content-Type", "application/xml"), 415, "file-type");
        assertThat(customer.post("/notes", "{}", "Content-Type", "application/json;charset=nonsense")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(customer.post("/notes", "{}", "Content-Type", "///").statusCode())
                .isBetween(400, 499);
    }

    @Test
    void brokenRulesAreToldFieldByFieldInTheCallersLanguage() {
        String body = "{\"id\":\" \",\"version\":1,\"text\":\"%s\"}".formatted("x".repeat(1001));

        HttpResponse<String> polish = customer.post("/notes", body);
        HttpResponse<String> english = customer.post("/notes", body, "Accept-Language", "en-GB,en;q=0.9");

        assertProblem(polish, 422, "invalid");
        assertThat(JsonPath.<List<String>>read(polish.body(), "$.errors[*].code"))
                .containsExactlyInAnyOrder("required", "too-long");
        assertThat(JsonPath.<List<String>>read(polish.body(), "$.errors[?(@.field=='id')].message"))
                .containsExactly("Wypełnij to pole.");
        assertThat(JsonPath.<List<String>>read(english.body(), "$.errors[?(@.field=='id')].message"))
                .containsExactly("Please fill in this field.");
        assertThat(JsonPath.<String>read(polish.body(), "$.traceId")).matches("[0-9a-f]{32}");
        assertThat(JsonPath.<String>read(polish.body(), "$.instance")).isEqualTo("/notes");
    }

    @Test
    void whoIsNotKnownIsToldInHisLanguageToo() {
        assertThat(Caller.anonymous(port).get("/notes/1").body()).contains("Wymagane logowanie");
        assertThat(Caller.anonymous(port)
                        .get("/notes/1", "Accept-Language", "en")
                        .body())
                .contains("Not logged in");
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() {
        HttpResponse<String> answer = customer.get("/notes/abc");

        assertProblem(answer, 400, "malformed");
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].field")).isEqualTo("number");
    }

    @Test
    void anAnswerInNoSuchFormatIsAProblemAllTheSame() {
        assertProblem(customer.get("/notes/1", "Accept", "application/pdf"), 404, "not-found");
        assertProblem(
                customer.post("/notes", "{\"id\":\"p\",\"version\":1,\"text\":\"x\"}", "Accept", "application/pdf"),
                406,
                "not-acceptable");
    }

    @Test
    @Tag("T-42")
    void aChangeNamesTheVersionItWasMadeOn() {
        assertProblem(change(), 428, "precondition-required");
        assertProblem(change("If-Match", "*"), 428, "precondition-required");
        assertProblem(change("If-Match", "\"6\""), 412, "stale");
        assertProblem(change("If-Match", "W/\"7\""), 412, "stale");
        assertThat(change("If-Match", "\"7\"").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> change(String... headers) {
        String note = "{\"id\":\"a\",\"version\":8,\"text\":\"x\"}";
        return customer.send("PUT", "/notes/1", BodyPublishers.ofString(note), headers);
    }
}
