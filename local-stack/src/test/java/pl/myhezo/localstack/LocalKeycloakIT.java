package pl.myhezo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LocalKeycloakIT {

    private final LocalKeycloak keycloak = LocalKeycloak.shared();

    @Test
    void servesUnderAuthAndComesBackAfterAKill() throws Exception {
        assertThat(issuer()).isEqualTo(keycloak.baseUrl() + "/realms/master");

        keycloak.kill();
        assertThat(keycloak.isRunning()).isFalse();
        keycloak.start();

        assertThat(issuer()).isEqualTo(keycloak.baseUrl() + "/realms/master");
    }

    private String issuer() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create(keycloak.baseUrl() + "/realms/master/.well-known/openid-configuration");
            String body = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return body.replaceFirst(".*\"issuer\":\"([^\"]+)\".*", "$1");
        }
    }
}
