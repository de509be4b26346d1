package pl.myhezo.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.localstack.process.Ports;

class LocalKeycloakIT {

    @Test
    void servesUnderAuthAndComesBackAfterAKill() throws Exception {
        LocalKeycloak keycloak = LocalKeycloak.shared();
        assertThat(issuer(keycloak)).isEqualTo(keycloak.baseUrl() + "/realms/master");

        keycloak.kill();
        assertThat(keycloak.isRunning()).isFalse();
        keycloak.start();

        assertThat(issuer(keycloak)).isEqualTo(keycloak.baseUrl() + "/realms/master");
    }

    @Test
    void comesBackAfterAKillWhileItMadeItsTables(@TempDir Path folder) throws Exception {
        Path database = folder.resolve("data/data/h2/keycloakdb.mv.db");
        LocalKeycloak keycloak = LocalKeycloak.at(
                Ports.free(),
                Ports.free(),
                LocalSecrets.random().asEnvironment(),
                folder.resolve("data"),
                folder.resolve("log"));
        try {
            CompletableFuture<Void> first = CompletableFuture.runAsync(keycloak::start);
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> Files.exists(database));
            keycloak.kill();
            assertThat(first).failsWithin(Duration.ofSeconds(30));
            Files.writeString(database, "half made");

            keycloak.start();

            assertThat(issuer(keycloak)).isEqualTo(keycloak.baseUrl() + "/realms/master");
        } finally {
            keycloak.kill();
        }
    }

    private static String issuer(LocalKeycloak keycloak) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create(keycloak.baseUrl() + "/realms/master/.well-known/openid-configuration");
            String body = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return body.replaceFirst(".*\"issuer\":\"([^\"]+)\".*", "$1");
        }
    }
}
