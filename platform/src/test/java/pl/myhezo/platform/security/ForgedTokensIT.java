package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.test.TestTokens;

/** Tokens that Keycloak never issued to a caller of ours. */
@NotesSystemTest
class ForgedTokensIT {

    private static final String NOTE = "{\"id\":\"t\",\"version\":1,\"text\":\"x\"}";

    private static final TestTokens TOKENS = TestTokens.shared();

    private static final TestTokens CANARY = TestTokens.start();

    @LocalServerPort
    private int port;

    static Stream<Arguments> forgeries() throws JOSEException {
        RSAKey ours = TOKENS.key();
        RSAKey foreign = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        JWTClaimsSet good = TOKENS.personClaims("jan", "customer").build();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(ours.getKeyID()).build();
        return Stream.of(
                forgery("no algorithm", new PlainJWT(good).serialize()),
                forgery("HS256 with the public key as secret", mac(good, ours)),
                forgery("the issuer of another realm", changed(c -> c.issuer("http://localhost/auth/realms/other"))),
                forgery("no issuer", changed(c -> c.issuer(null))),
                forgery("a foreign key under our key's name", signed(foreign, header, good)),
                forgery(
                        "a foreign key at an address in the token",
                        signed(
                                foreign,
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("canary")
                                        .jwkURL(URI.create(CANARY.jwkSetUri()))
                                        .build(),
                                good)),
                forgery(
                        "a foreign key in the token itself",
                        signed(
                                foreign,
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwk(foreign.toPublicJWK())
                                        .build(),
                                good)),
                forgery(
                        "an unknown key",
                        TOKENS.sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("nobody")
                                        .build(),
                                good)),
                forgery(
                        "another algorithm of the same key",
                        TOKENS.sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS512)
                                        .keyID(ours.getKeyID())
                                        .build(),
                                good)),
                forgery(
                        "a logout token",
                        TOKENS.sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(ours.getKeyID())
                                        .type(new JOSEObjectType("logout+jwt"))
                                        .build(),
                                good)),
                forgery("an ID token", changed(c -> c.claim("typ", "ID"))),
                forgery("a refresh token", changed(c -> c.claim("typ", "Refresh"))),
                forgery("another audience", changed(c -> c.audience("account"))),
                forgery("no audience", changed(c -> c.audience(List.of()))),
                forgery("expired", changed(c -> c.expirationTime(in(-70)))),
                forgery("without an end", changed(c -> c.expirationTime(null))),
                forgery("not yet valid", changed(c -> c.notBeforeTime(in(600)))),
                forgery("nobody's", changed(c -> c.subject(null))),
                forgery("cut off", TOKENS.person("jan", "customer").replaceAll("...$", "")),
                forgery("no token at all", "eyJhbGciOiJSUzI1NiJ9"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    @Tag("T-17")
    void refusesAForgery(String what, String token) {
        HttpResponse<String> answer = Caller.with(port, token).post("/notes", NOTE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("/problems/not-authenticated").doesNotContain("jwt", "Jwt", "xception");
        assertThat(CANARY.reads()).isZero();
    }

    private static Arguments forgery(String what, String token) {
        return Arguments.of(what, token);
    }

    private static String changed(Consumer<JWTClaimsSet.Builder> change) {
        return TOKENS.person("jan", change, "customer");
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String signed(RSAKey key, JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new com.nimbusds.jose.crypto.RSASSASigner(key));
        return token.serialize();
    }

    private static String mac(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }
}
