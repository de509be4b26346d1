package pl.myhezo.endtoend.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of an internal team: it has a client of its own in Keycloak and calls the services directly. */
public final class Machine {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Status status;
    private final String token;

    /** Logs a client in by its credentials. */
    public Machine(Status status, String clientId) {
        this.status = status;
        Status.Client client = status.client(clientId);
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(client.id()), encoded(client.secret()));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(status.portal() + "/auth/realms/myhezo/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        JsonNode accessToken = JSON.readTree(answer.body()).path("access_token");
        if (!accessToken.isString()) {
            throw new IllegalStateException("No token for " + clientId + ": " + answer.body());
        }
        this.token = accessToken.asString();
    }

    /** The access token, for programs that make their calls themselves. */
    public String token() {
        return token;
    }

    /** Stores a company and a contract of it with contract-service. */
    public void store(Purchase purchase) {
        put("/companies/" + purchase.nip(), purchase.companyBody());
        put("/contracts/" + purchase.contractNumber().replace('/', '~'), purchase.contractBody());
    }

    private void put(String path, Map<String, ?> body) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(status.services().get("contract-service") + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("PUT " + path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
