package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.test.TestTokens;

@NotesSystemTest
@Tag("T-19")
class UnmappedRoutesIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/notes/1/2", "/actuator", "/actuator/env", "/favicon.ico", "/error/x"})
    void whereNothingIsNothingIsFound(String path) {
        for (String method : new String[] {"GET", "POST", "DELETE"}) {
            HttpResponse<String> answer = Caller.customer(port).send(method, path, BodyPublishers.noBody());
            assertThat(answer.statusCode()).as(method).isEqualTo(404);
            assertThat(answer.body()).contains("/problems/not-found");
            assertThat(Caller.anonymous(port)
                            .send(method, path, BodyPublishers.noBody())
                            .statusCode())
                    .as("nobody's %s", method)
                    .isEqualTo(401);
        }
    }

    @Test
    void aMethodThatARouteDoesNotTakeIsSaidSo() {
        HttpResponse<String> answer = Caller.customer(port).send("DELETE", "/notes", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(answer.body()).contains("/problems/method-not-allowed");
    }

    @Test
    void whatAPrivateNetworkSaysOfTheCallerIsNotBelieved() {
        HttpResponse<String> answer =
                Caller.customer(port).get("/notes/whence", "X-Forwarded-For", "203.0.113.7, 10.0.0.9");

        assertThat(answer.body()).isEqualTo("10.0.0.9");
    }

    @Test
    void aRouteThatThereIsForOthersIsNotAllowed() {
        Caller agent = Caller.with(port, TestTokens.shared().person("eva", "agent"));

        assertThat(agent.get("/notes/1").statusCode()).isEqualTo(403);
        assertThat(agent.get("/dead-letters?topic=notes").statusCode()).isEqualTo(403);
        assertThat(agent.get("/error").statusCode()).isEqualTo(403);
    }
}
