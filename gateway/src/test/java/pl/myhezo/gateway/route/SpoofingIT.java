package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.Call;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

@Tag("T-16")
class SpoofingIT {

    /** All that a service may get to see of a request for reading. */
    private static final Set<String> KNOWN = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "content-length",
            "host",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "range",
            "traceparent",
            "user-agent", // of the gateway itself
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto");

    private final GatewaySystem gateway = SharedGateway.usual();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User-Id",
                "x-user-id",
                "X_User_Id",
                "X-USER-ID",
                "X-Company",
                "X-Roles",
                "X-Forwarded-User",
                "X-Forwarded-For",
                "x_forwarded_for",
                "X-Real-IP",
                "Forwarded",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-Auth-Request-User",
                "Remote-User",
                "Authorization",
                "Proxy-Authorization",
                "Cookie2",
                "ce_type",
                "baggage"
            })
    void whatAServiceTrustsCannotBeSentFromOutside(String header) {
        Browser browser = SharedGateway.signedIn(gateway);

        browser.send(browser.call("GET", "/api/contracts")
                .header(header, "evil-1")
                .header(header.toLowerCase(java.util.Locale.ROOT), "evil-2"));

        Map<String, List<String>> headers = SharedGateway.passedOn().getFirst().headers();
        assertThat(headers.keySet()).isSubsetOf(KNOWN);
        assertThat(headers.toString()).doesNotContain("evil");
        assertThat(headers.get("x-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(headers.get("x-forwarded-host")).containsExactly("localhost");
        assertThat(headers.get("x-forwarded-prefix")).containsExactly("/api");
    }

    @Test
    void aTokenFromOutsideIsNoLogin() {
        Answered answered = gateway.get("/api/contracts")
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJldmlsIn0.")
                .send();

        assertThat(answered.status()).isEqualTo(401);
        assertThat(SharedGateway.passedOn()).isEmpty();
    }

    @Test
    void noCookieReachesAServiceAndNoneComesBackFromIt() {
        Browser browser = SharedGateway.signedIn(gateway);
        SharedGateway.SERVICES.answersWith(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "__Host-myhezo=planted; Path=/; Secure");
            exchange.getResponseHeaders().set("Server", "service/1.0");
            exchange.getResponseHeaders().set("X-Powered-By", "service");
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            pl.myhezo.gateway.system.EchoUpstream.json(exchange, 200, "{}");
        });

        Answered answered = browser.send(browser.call("GET", "/api/contracts"));

        assertThat(SharedGateway.passedOn().getFirst().headers()).doesNotContainKey("cookie");
        assertThat(List.of("Set-Cookie", "Server", "X-Powered-By", "Access-Control-Allow-Origin"))
                .allMatch(name -> answered.header(name).isEmpty());
    }

    @Test
    void keycloakGetsItsOwnCookiesAndNoneOfOurs() {
        Session session = gateway.signIn();
        gateway.get("/auth/realms/myhezo/protocol/openid-connect/auth?client_id=myhezo-gateway")
                .header(
                        "Cookie",
                        "AUTH_SESSION_ID=k; " + GatewaySystem.SESSION + "="
                                + session.id().value() + "; __Host-myhezo-visitor=v")
                .header("X-Forwarded-Host", "evil.example")
                .header("Authorization", "Bearer x")
                .send();

        Map<String, List<String>> headers = SharedGateway.KEYCLOAK.lastAsked().headers();
        assertThat(headers.get("cookie")).containsExactly("AUTH_SESSION_ID=k");
        assertThat(headers.get("x-forwarded-host")).containsExactly("localhost");
        assertThat(headers).doesNotContainKey("x-user-id");
    }

    @Test
    void aTraceBegunByThePortalGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Browser browser = SharedGateway.signedIn(gateway);

        browser.send(
                browser.call("GET", "/api/contracts").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        assertThat(SharedGateway.passedOn().getFirst().headers().get("traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-" + trace + "-")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void aProblemNamesTheTraceOfItsRequest() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Call call = gateway.get("/api/contracts").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(call.send().json().path("traceId").asString()).isEqualTo(trace);
    }
}
