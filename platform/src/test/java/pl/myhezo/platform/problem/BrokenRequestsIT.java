package pl.myhezo.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.platform.problem.ProblemAnswer.INSIDE;
import static pl.myhezo.platform.problem.ProblemAnswer.assertProblem;

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
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.test.Fuzz;

/** Requests that no client of ours sends. */
@NotesSystemTest
class BrokenRequestsIT {

    private static final long SEED = 20_260_101;

    private static final int FUZZED_BODIES = 2_000;
    private static final String GOOD =
            "{\"id\":\"fuzz\",\"version\":0,\"text\":\"zażółć\",\"lines\":[{\"number\":1,\"text\":\"a\"}]}";

    @LocalServerPort
    private int port;

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
            byte[] body = Fuzz.mutated(GOOD, random).getBytes(UTF_8);
            if (i % 4 == 0 && body.length > 0) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
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
}
