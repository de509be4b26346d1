package pl.myhezo.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;

@NotesSystemTest
class ProblemsIT {

    private static final long SEED = 20_260_101;
    private static final int FUZZED_BODIES = 2_000;
    private static final String INSIDE =
            "(?i).*(xception|org\\.|java\\.|jackson|mongodb|tomcat|spring|\\bat [a-z]+\\.).*";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private Caller customer;

    @BeforeEach
    void caller() {
        customer = Caller.customer(port);
    }

    @Test
    @Tag("T-32")
    void allUnknownFieldsAreNamedWithTheirPath() {
        HttpResponse<String> answer = customer.post("/notes", """
                {"id":"a","version":1,"text":"x","role":"ADMIN","$where":{"a":[1]},
                 "lines":[{"number":1,"text":"y"},{"number":2,"text":"z","createdAt":"now"}]}""");

        assertProblem(answer, 400, "unknown-field");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactlyInAnyOrder("role", "$where", "lines[1].createdAt");
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                Arguments.of("{\"id\":{\"$ne\":null},\"version\":1,\"text\":\"x\"}", "id"),
                Arguments.of("{\"id\":\"a\",\"version\":\"1\",\"text\":\"x\"}", "version"),
                Arguments.of("{\"id\":\"a\",\"version\":1.5,\"text\":\"x\"}", "version"),
                Arguments.of("{\"id\":\"a\",\"version\":null,\"text\":\"x\"}", "version"),
                Arguments.of("{\"id\":\"a\",\"version\":1,\"text\":7}", "text"),
                Arguments.of("{\"id\":\"a\",\"version\":1,\"text\":true}", "text"),
                Arguments.of("{\"id\":\"a\",\"version\":1,\"text\":[\"x\"]}", "text"),
                Arguments.of(
                        "{\"id\":\"a\",\"version\":1,\"text\":\"x\",\"lines\":[{\"number\":1},{\"number\":\"x\"}]}",
                        "lines[1].number"));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    @Tag("T-33")
    void aFieldOfTheWrongTypeIsNamed(String body, String field) {
        HttpResponse<String> answer = customer.post("/notes", body);

        assertProblem(answer, 400, "malformed");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"x\"",
                "{\"id\":\"a\",\"version\":1,\"text\":\"x\"} and more",
                "{\"id\":\"a\",\"id\":\"b\",\"version\":1,\"text\":\"x\"}",
                "{\"id\":\"a\",\"version\":1e999999999,\"text\":\"x\"}"
            })
    @Tag("T-43")
    void whatIsNoSuchJsonIsMalformed(String body) {
        assertProblem(customer.post("/notes", body), 400, "malformed");
    }

    @Test
    @Tag("T-43")
    void deepNestingIsMalformed() {
        String deep = "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"version\":1}";

        assertProblem(customer.post("/notes", deep), 400, "malformed");
    }

    @Test
    @Tag("T-43")
    void aGiantBodyIsTooLargeWhetherOrNotItSaysSo() {
        byte[] giant = ("{\"id\":\"" + "a".repeat(1_100_000) + "\"}").getBytes(UTF_8);

        assertProblem(customer.post("/notes", giant), 413, "too-large");
        assertProblem(
                customer.send("POST", "/notes", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(giant))),
                413,
                "too-large");
    }

    @Test
    @Tag("T-43")
    void badBytesAreMalformed() {
        assertProblem(customer.post("/notes", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28}), 400, "malformed");
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
                .containsExactly("Prosimy wypełnić to pole.");
        assertThat(JsonPath.<List<String>>read(english.body(), "$.errors[?(@.field=='id')].message"))
                .containsExactly("Please fill in this field.");
        assertThat(JsonPath.<String>read(polish.body(), "$.traceId")).matches("[0-9a-f]{32}");
        assertThat(JsonPath.<String>read(polish.body(), "$.instance")).isEqualTo("/notes");
    }

    @Test
    void whoIsNotKnownIsToldInHisLanguageToo() {
        assertThat(Caller.anonymous(port).get("/notes/1").body()).contains("Brak zalogowania");
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
    @Tag("T-43")
    void methodsThatAreNotTakenAreSaidSo() {
        assertThat(Caller.anonymous(port).raw("TRACE /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("/problems/method-not-allowed")
                .doesNotContainPattern(INSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /notes/1\u0000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /notes/{<>} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET //notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /notes;a=b/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /notes/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /notes/%2e%2e/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /notes/1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /notes/1 HTTP/1.1\r\nConnection: close\r\n\r\n",
                "POST /notes HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    @Tag("T-43")
    void requestsTooBrokenToReachUsTellNothing(String request) {
        assertThat(Caller.anonymous(port).raw(request)).startsWith("HTTP/1.1 4").doesNotContainPattern(INSIDE);
    }

    @Test
    @Tag("T-43")
    void noBodyWhateverBringsDownTheServerOrLooksInside() {
        Random random = new Random(SEED);
        for (int i = 0; i < FUZZED_BODIES; i++) {
            byte[] body = Fuzz.mutated(random);
            HttpResponse<String> answer = customer.post("/notes", body);

            assertThat(answer.statusCode())
                    .as("seed %d, body %d: %s", SEED, i, new String(body, UTF_8))
                    .isLessThan(500);
            if (answer.statusCode() >= 400) {
                assertThat(JsonPath.<String>read(answer.body(), "$.detail")).doesNotMatch(INSIDE);
                assertThat(answer.body()).doesNotContain("Exception", "pl.myhezo.", "tools.jackson", "mongodb");
            }
        }
    }

    @Test
    @Tag("T-19")
    void healthAndMetricsAreOnTheManagementPortAlone() {
        Caller operator = Caller.anonymous(managementPort);

        assertThat(operator.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(operator.get("/actuator/health/readiness").body()).contains("\"topics\"");
        assertThat(operator.get("/actuator/prometheus").body())
                .contains("outbox_waiting", "outbox_oldest_age_seconds", "mails_waiting", "kafka_consumer");
        for (String other :
                List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/notes/1", "/dead-letters")) {
            assertThat(operator.get(other).statusCode()).as(other).isEqualTo(404);
        }
        for (String any : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env")) {
            assertThat(Caller.anonymous(port).get(any).statusCode()).as(any).isEqualTo(401);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("https://myhezo.pl/problems/" + type);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotBlank();
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).doesNotMatch(INSIDE);
    }
}
