package pl.myhezo.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Issues tokens as Keycloak does, with a key of its own, and serves that key to the services under test. What a token
 * says is as in our realm; {@code change} bends it for tests of refusals.
 */
public final class TestTokens implements AutoCloseable {

    public static final String AUDIENCE = "myhezo-services";

    private final RSAKey key;
    private final HttpServer server;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();

    private TestTokens(int port) {
        try {
            key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::serveKeys);
        server.start();
    }

    /** The issuer of this JVM. */
    public static TestTokens shared() {
        return Shared.INSTANCE;
    }

    /** An issuer of its own, for tests that stop it. */
    public static TestTokens start() {
        return new TestTokens(0);
    }

    public String issuer() {
        return address() + "/auth/realms/myhezo";
    }

    public String jwkSetUri() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** How often the keys were read. */
    public int reads() {
        return reads.get();
    }

    /** The next so many reads of the keys fail. */
    public void refuse(int times) {
        refusals.set(times);
    }

    /** The private key, for tests that sign by hand. */
    public RSAKey key() {
        return key;
    }

    /** A person who logged in with both factors. */
    public String person(String subject, String... roles) {
        return sign(personClaims(subject, roles).build());
    }

    /** As {@link #person(String, String...)}, with claims changed. */
    public String person(String subject, Consumer<JWTClaimsSet.Builder> change, String... roles) {
        JWTClaimsSet.Builder claims = personClaims(subject, roles);
        change.accept(claims);
        return sign(claims.build());
    }

    /** A program of an internal team, with roles at our services. */
    public String machine(String clientId, String... roles) {
        return sign(machineClaims(clientId, roles).build());
    }

    public JWTClaimsSet.Builder personClaims(String subject, String... roles) {
        return claims(subject)
                .claim("acr", "2fa")
                .claim("auth_time", Instant.now().getEpochSecond())
                .claim("azp", "myhezo-gateway")
                .claim("preferred_username", subject + "@example.pl")
                .claim("email", subject + "@example.pl")
                .claim("name", "Jan Żak")
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    public JWTClaimsSet.Builder machineClaims(String clientId, String... roles) {
        return claims(UUID.nameUUIDFromBytes(clientId.getBytes(UTF_8)).toString())
                .claim("azp", clientId)
                .claim("client_id", clientId)
                .claim("preferred_username", "service-account-" + clientId)
                .claim("resource_access", Map.of(AUDIENCE, Map.of("roles", List.of(roles))));
    }

    public String sign(JWTClaimsSet claims) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    }

    public String sign(JWSHeader header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JWTClaimsSet.Builder claims(String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject(subject)
                .claim("typ", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void serveKeys(HttpExchange call) throws IOException {
        reads.incrementAndGet();
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            call.sendResponseHeaders(500, -1);
            call.close();
            return;
        }
        byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private static final class Shared {
        static final TestTokens INSTANCE = start();
    }
}
