package pl.myhezo.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;

/** What tests say of an answer that is a problem. */
final class ProblemAnswer {

    static final String INSIDE = "(?i).*(xception|org\\.|java\\.|jackson|mongodb|tomcat|spring|\\bat [a-z]+\\.).*";

    private ProblemAnswer() {}

    static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("https://myhezo.pl/problems/" + type);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotBlank();
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).doesNotMatch(INSIDE);
    }
}
