package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.test.TestTokens;

@NotesSystemTest
class TokensIT {

    private static final String NOTE = "{\"id\":\"t\",\"version\":1,\"text\":\"x\"}";

    private static final TestTokens TOKENS = TestTokens.shared();

    @LocalServerPort
    private int port;

    static Stream<Arguments> withoutSecondFactor() {
        return Stream.of(
                Arguments.of("no acr", changed(c -> c.claim("acr", null))),
                Arguments.of("password only", changed(c -> c.claim("acr", "pwd"))),
                Arguments.of("another word for it", changed(c -> c.claim("acr", "2"))),
                Arguments.of(
                        "a person named like a program",
                        changed(c -> c.claim("acr", null)
                                .claim("preferred_username", "service-account-myhezo-gateway@example.pl")
                                .claim("client_id", "myhezo-gateway"))),
                Arguments.of(
                        "a program's name without its id",
                        changed(c ->
                                c.claim("acr", null).claim("preferred_username", "service-account-myhezo-gateway"))),
                Arguments.of(
                        "the id of another client",
                        changed(c -> c.claim("acr", null)
                                .claim("preferred_username", "service-account-contracts-team")
                                .claim("client_id", "contracts-team"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutSecondFactor")
    @Tag("T-08")
    void demandsTheSecondFactor(String what, String token) {
        HttpResponse<String> answer = Caller.with(port, token).post("/notes", NOTE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"insufficient_user_authentication\", acr_values=\"2fa\"");
    }

    @Test
    void withoutATokenTheChallengeSaysNoMore() {
        HttpResponse<String> answer = Caller.anonymous(port).post("/notes", NOTE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        String token = TOKENS.person("jan", "customer");

        assertThat(Caller.anonymous(port).get("/notes/1?access_token=" + token).statusCode())
                .isEqualTo(401);
    }

    @Test
    @Tag("T-16")
    void namesInHeadersAreNobody() {
        HttpResponse<String> answer = Caller.anonymous(port)
                .post(
                        "/notes",
                        NOTE,
                        "X-User-Id",
                        "jan",
                        "X-Forwarded-User",
                        "jan",
                        "X_User_Id",
                        "jan",
                        "Forwarded",
                        "for=1.1.1.1");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("F-31")
    void aMinuteBetweenClocksDoesNoHarm() {
        String token = changed(c -> c.issueTime(in(-300)).expirationTime(in(-40)));

        assertThat(Caller.with(port, token).get("/notes/1").statusCode()).isEqualTo(404);
    }

    @Test
    void aPersonHasNoRolesOfPrograms() {
        String token = changed(c -> c.claim(
                "resource_access", Map.of(TestTokens.AUDIENCE, Map.of("roles", List.of("dead-letter-operator")))));

        assertThat(Caller.with(port, token).get("/dead-letters?topic=notes").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProgramHasNoRolesOfPersons() {
        JWTClaimsSet claims = TOKENS.machineClaims("operations", "dead-letter-operator")
                .claim("realm_access", Map.of("roles", List.of("customer")))
                .build();
        Caller program = Caller.with(port, TOKENS.sign(claims));

        assertThat(program.get("/notes/1").statusCode()).isEqualTo(403);
        assertThat(program.get("/dead-letters?topic=notes").statusCode()).isEqualTo(200);
    }

    @Test
    void keysAreReadOnceForManyTokens() {
        Caller.customer(port).get("/notes/1");
        int reads = TOKENS.reads();

        for (int i = 0; i < 20; i++) {
            Caller.customer(port).get("/notes/1");
        }

        assertThat(TOKENS.reads()).isEqualTo(reads);
    }

    private static String changed(Consumer<JWTClaimsSet.Builder> change) {
        return TOKENS.person("jan", change, "customer");
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
