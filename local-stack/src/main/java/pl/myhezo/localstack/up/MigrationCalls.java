package pl.myhezo.localstack.up;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP calls of migration-service that a command line needs, made as the program {@code migration-cli}. */
final class MigrationCalls implements AutoCloseable {

    private static final String CLIENT = "migration-cli";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String service;
    private final String tokens;
    private final String secret;

    MigrationCalls(SystemStatus system) {
        this.service = system.service("migration-service") + "/migrations";
        this.tokens = system.service("keycloak") + "/realms/myhezo/protocol/openid-connect/token";
        this.secret = system.client(CLIENT).secret();
    }

    /** One run and how far it is. */
    record Migration(
            String id,
            String status,
            boolean dryRun,
            @Nullable String reason,
            @Nullable String detail,
            Counts counts,
            @Nullable Expected expected,
            @Nullable Pace pace) {

        boolean isOver() {
            return status.startsWith("COMPLETED") || status.equals("FAILED") || status.equals("CANCELLED");
        }
    }

    record Counts(Count contracts, Count tickets, Count files) {}

    record Count(long read, long moved, long skipped, long rejected) {}

    record Expected(long contracts, long tickets) {}

    /** How fast it goes. */
    record Pace(double perSecond, @Nullable Long secondsLeft) {}

    /** The answer's {@code id}. */
    String send(Path export, boolean dryRun) throws IOException {
        String address = service + "?format=" + ExportFormat.of(export) + "&dryRun=" + dryRun;
        JsonNode answer = call(request(address)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofFile(export))
                .timeout(Duration.ofHours(1))
                .build());
        return answer.get("id").asString();
    }

    Migration find(String id) {
        return JSON.treeToValue(call(get(service + "/" + id)), Migration.class);
    }

    /** One page of the report's rows with that outcome. */
    JsonNode report(String id, String outcome, @Nullable String cursor) {
        String from = cursor == null ? "" : "&cursor=" + encoded(cursor);
        return call(get(service + "/" + id + "/report?limit=200&outcome=" + outcome + from));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest get(String address) {
        return request(address).timeout(PATIENCE).build();
    }

    private HttpRequest.Builder request(String address) {
        // A new token for each call: an upload may take longer than one lives.
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token());
    }

    private String token() {
        BodyPublisher form = BodyPublishers.ofString(
                "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + encoded(secret));
        return call(HttpRequest.newBuilder(URI.create(tokens))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(PATIENCE)
                        .POST(form)
                        .build())
                .get("access_token")
                .asString();
    }

    private JsonNode call(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                String message = request.uri() + " answered " + answer.statusCode() + ": " + reason(answer.body());
                throw answer.statusCode() == 503 ? new NoAnswer(message) : new Refusal(message);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new NoAnswer(request.uri() + " cannot be reached (" + e + "). Is the system up? ./myhezo status");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        }
    }

    private static String reason(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.hasNonNull("detail") ? problem.get("detail").asString() : body;
        } catch (JacksonException e) {
            return body;
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
