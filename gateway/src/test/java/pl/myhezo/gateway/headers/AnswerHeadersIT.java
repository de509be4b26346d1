package pl.myhezo.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class AnswerHeadersIT {

    private static final Map<String, Supplier<Answered>> ANSWERS = answers();

    private static Map<String, Supplier<Answered>> answers() {
        GatewaySystem gateway = SharedGateway.usual();
        Map<String, Supplier<Answered>> answers = new LinkedHashMap<>();
        answers.put(
                "200 start page",
                () -> gateway.get("/").header("Accept", "text/html").send());
        answers.put("200 script", () -> gateway.get("/assets/index-Dx3k9f2a.js").send());
        answers.put("200 session", () -> gateway.get("/api/session").send());
        answers.put(
                "200 of a service",
                () -> SharedGateway.signedIn(gateway)
                        .call("GET", "/api/contracts")
                        .send());
        answers.put("302 login", () -> gateway.get("/login").send());
        answers.put(
                "302 callback of no login",
                () -> gateway.get("/login/callback?state=x&code=y").send());
        answers.put(
                "400 return path",
                () -> gateway.get("/login?return_to=//evil.example").send());
        answers.put("400 host", () -> gateway.get("/").host("evil.example").send());
        answers.put("400 address", () -> gateway.get("/api//contracts").send());
        answers.put("401", () -> gateway.get("/api/contracts").send());
        answers.put("403", () -> gateway.call("POST", "/api/registrations").send());
        answers.put("404 page", () -> gateway.get("/assets/none.js").send());
        answers.put("404 at Keycloak's", () -> gateway.get("/auth/admin/").send());
        answers.put("405", () -> gateway.call("TRACE", "/").send());
        answers.put("503", () -> {
            SharedGateway.SERVICES.answersWith(exchange -> exchange.close());
            return gateway.get("/api/registrations/r-1").send();
        });
        answers.put("500 of a service", () -> {
            SharedGateway.SERVICES.answersWith(exchange -> EchoUpstream.json(exchange, 500, "{}"));
            return SharedGateway.signedIn(gateway).call("GET", "/api/contracts").send();
        });
        answers.put(
                "200 of Keycloak",
                () -> gateway.get("/auth/resources/x/login/css/x.css").send());
        return answers;
    }

    static Stream<String> kinds() {
        return ANSWERS.keySet().stream();
    }

    private static Answered answer(String kind) {
        return Objects.requireNonNull(ANSWERS.get(kind)).get();
    }

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyAnswerCarriesTheSecurityHeaders(String kind) {
        Answered answered = answer(kind);

        assertThat(kind).startsWith(Integer.toString(answered.status()));
        assertThat(answered.all("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answered.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answered.all("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answered.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(answered.all("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answered.all("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answered.all("Permissions-Policy")).hasSize(1);
        assertThat(answered.all("Cache-Control")).hasSize(1);
        assertThat(answered.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Tag("T-43")
    void noAnswerNamesTheMachinery(String kind) {
        String text = answer(kind).text();

        assertThat(text)
                .doesNotContain("Exception", "org.springframework", "pl.myhezo", "mongodb", "127.0.0.1", "reactor");
    }

    @Test
    void whatAServiceSaysIsKeptByNobody() {
        Answered answered = SharedGateway.signedIn(SharedGateway.usual())
                .call("GET", "/api/contracts")
                .send();

        assertThat(answered.all("Cache-Control")).containsExactly("no-store");
    }

    @Test
    @Tag("T-21")
    void nothingRunsInAFileThatSomebodyShowsAllTheSame() {
        SharedGateway.SERVICES.answersWith(exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.html\"");
            EchoUpstream.json(exchange, 200, "{}");
        });

        Answered answered = SharedGateway.signedIn(SharedGateway.usual())
                .call("GET", "/api/tickets/t-1/attachments/a-1")
                .send();

        assertThat(answered.all("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(answered.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answered.header("Content-Disposition")).contains("attachment; filename=\"a.html\"");
    }

    @Test
    void keycloaksPagesKeepThePolicyTheyBring() {
        SharedGateway.KEYCLOAK.answersWith(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; img-src data:");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
            EchoUpstream.json(exchange, 200, "{}");
        });

        Answered answered =
                SharedGateway.usual().get("/auth/resources/x/login/css/x.css").send();

        assertThat(answered.all("Content-Security-Policy")).containsExactly("default-src 'none'; img-src data:");
        assertThat(answered.all("Cache-Control")).containsExactly("max-age=60");
        assertThat(answered.all("X-Frame-Options")).containsExactly("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "QUERY", "FOO"})
    @Tag("T-43")
    void unusualMethodsLeadNowhere(String method) {
        Answered answered = SharedGateway.signedIn(SharedGateway.usual())
                .call(method, "/api/contracts")
                .send();

        assertThat(answered.status()).isBetween(400, 405);
        assertThat(SharedGateway.SERVICES.asked()).isEmpty();
    }
}
