package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class PassingOnIT {

    private final GatewaySystem gateway = SharedGateway.usual();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @Test
    void relaysTheAccessTokenOfTheSession() {
        Session session = gateway.signIn();
        Answered answered = gateway.get("/api/contracts?q=FG12")
                .cookie(GatewaySystem.SESSION, session.id().value())
                .send();
        assertThat(answered.status()).isEqualTo(200);
        assertThat(SharedGateway.passedOn().getLast().uri()).hasToString("/contracts?q=FG12");
        assertThat(SharedGateway.passedOn().getLast().headers().get("authorization"))
                .containsExactly("Bearer " + session.tokens().access());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/tickets/HEZO-2026-000123/messages?limit=50", "/desk"})
    void ticketsAndTheDeskAreTicketServices(String path) {
        Answered answered =
                SharedGateway.signedIn(gateway).call("GET", "/api" + path).send();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(SharedGateway.passedOn().getLast().uri()).hasToString(path);
    }

    /** So that long transfers keep nobody waiting who wants to know whether the service is back. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,  /tickets/t-1/attachments/a-1
            GET,  /tickets/t-1/dialogue.pdf
            GET,  /tickets/export/e-1
            POST, /tickets/t-1/attachments
            """)
    @Tag("T-24")
    void filesOfTicketsHaveABreakerOfTheirOwn(String method, String path) {
        Browser browser = SharedGateway.signedIn(gateway);
        String token = SharedGateway.csrf(browser);
        long others = calls("ticket");
        long files = calls("ticket-files");

        Answered answered = browser.send(browser.call(method, "/api" + path).header("X-CSRF-TOKEN", token));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(SharedGateway.passedOn().getLast().uri()).hasToString(path);
        await().until(() -> calls("ticket-files") == files + 1);
        assertThat(calls("ticket")).isEqualTo(others);
    }

    private long calls(String breaker) {
        return gateway
                .bean(MeterRegistry.class)
                .get("resilience4j.circuitbreaker.calls")
                .tag("name", breaker)
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void anybodyMayAskForContactAndNobodyElseForTickets() {
        Browser visitor = new Browser(gateway);
        String token = SharedGateway.csrf(visitor);

        assertThat(visitor.send(visitor.call("POST", "/api/contact-requests")
                                .header("X-CSRF-TOKEN", token)
                                .json("{}"))
                        .status())
                .isEqualTo(200);
        assertThat(visitor.send(visitor.call("POST", "/api/tickets")
                                .header("X-CSRF-TOKEN", token)
                                .json("{}"))
                        .status())
                .isEqualTo(401);
        assertThat(gateway.get("/api/contact-requests/challenge").send().status())
                .isEqualTo(200);
        assertThat(gateway.get("/api/contact-requests").send().status()).isEqualTo(401);
    }

    @Test
    void needsASession() {
        Answered answered = gateway.get("/api/contracts").send();
        assertThat(answered.status()).isEqualTo(401);
        assertThat(answered.problem()).isEqualTo("not-authenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"language\":null}",
                "{\"language\":\"\"}",
                "{\"language\":\"de\"}",
                "{\"language\":\"pl\",\"role\":\"admin\"}",
                "[]",
                "null",
                "{",
                "\"\""
            })
    void aChoiceOfNoLanguageIsRefused(String choice) {
        Browser visitor = new Browser(gateway);
        String token = SharedGateway.csrf(visitor);

        Answered answered = visitor.send(visitor.call("PUT", "/api/session/language")
                .header("X-CSRF-TOKEN", token)
                .json(choice));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("malformed");
    }

    @Test
    void aSessionThatKeycloakDoesNotRenewIsShownAsNone() {
        SharedGateway.KEYCLOAK.answersWith(exchange ->
                EchoUpstream.json(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"gone\"}"));
        Browser browser = SharedGateway.of(gateway, gateway.signIn(Duration.ZERO));

        Answered answered = browser.send(browser.call("GET", "/api/session"));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().path("authenticated").asBoolean()).isFalse();
        assertThat(browser.cookies()).doesNotContainKey(GatewaySystem.SESSION);
    }

    @Test
    void tellsThePlatformItsHealthAndFiguresAndNothingElse() {
        assertThat(gateway.management("/actuator/health/readiness").send().text())
                .contains("UP");
        assertThat(gateway.management("/actuator/prometheus").send().text()).contains("jvm_memory");
        assertThat(gateway.management("/actuator/env").send().status()).isEqualTo(404);
        assertThat(gateway.get("/actuator/health").send().status()).isEqualTo(404);
    }

    @Test
    void countsAndTimesTheCallsOfEachRoute() {
        SharedGateway.signedIn(gateway).call("GET", "/api/contracts").send();
        gateway.get("/api/registrations/r-1").send();

        String figures = gateway.management("/actuator/prometheus").send().text();

        assertThat(figures)
                .containsPattern("spring_cloud_gateway_requests_seconds_count\\{[^}]*routeId=\"contract\"")
                .containsPattern("spring_cloud_gateway_requests_seconds_count\\{[^}]*routeId=\"identity\"")
                .containsPattern("resilience4j_circuitbreaker_state\\{[^}]*name=\"contract\"")
                .doesNotContain("r-1");
    }
}
