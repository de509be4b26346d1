package pl.myhezo.migrationservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service, as its operators know it. */
@TestComponent
public class MigrationSystem {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static {
        // No test depends on how fast the machine is.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Environment environment;

    MigrationSystem(Environment environment) {
        this.environment = environment;
    }

    public static String operator() {
        return TestTokens.shared().machine("migration-cli", "migration-operator");
    }

    /** Uploads an export and answers the id of its migration. */
    public String upload(Path export) {
        return upload(export, "?format=myhezo");
    }

    public String upload(Path export, String query) {
        try {
            HttpResponse<String> answer = call(
                    "POST",
                    "/migrations" + query,
                    operator(),
                    BodyPublishers.ofFile(export),
                    "Content-Type",
                    "application/zip");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return json.readTree(answer.body()).get("id").stringValue();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a migration's end and answers it. */
    public JsonNode end(String id) {
        return awaitMigration(id, migration -> !migration.get("finishedAt").isNull());
    }

    public JsonNode awaitMigration(String id, Predicate<JsonNode> condition) {
        return await().atMost(PATIENCE).until(() -> get("/migrations/" + id), condition::test);
    }

    /** All rows of a report. */
    public List<JsonNode> report(String id) {
        return report(id, "");
    }

    public List<JsonNode> report(String id, String filter) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page = get("/migrations/" + id + "/report?limit=200" + filter);
        page.get("items").forEach(rows::add);
        while (!page.get("next").isNull()) {
            page = get("/migrations/" + id + "/report?limit=200" + filter + "&cursor="
                    + page.get("next").stringValue());
            page.get("items").forEach(rows::add);
        }
        return rows;
    }

    public JsonNode get(String path) {
        HttpResponse<String> answer = call("GET", path, operator(), BodyPublishers.noBody());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    /** Fetches what an event refers to, as ticket-service does. */
    public HttpResponse<byte[]> fetch(String href, String... headers) {
        return call(
                "GET",
                href,
                TestTokens.shared().machine("ticket-service", "legacy-reader"),
                BodyPublishers.noBody(),
                BodyHandlers.ofByteArray(),
                headers);
    }

    public HttpResponse<String> call(
            String method, String path, @Nullable String token, BodyPublisher body, String... headers) {
        return call(method, path, token, body, BodyHandlers.ofString(UTF_8), headers);
    }

    private <T> HttpResponse<T> call(
            String method,
            String path,
            @Nullable String token,
            BodyPublisher body,
            BodyHandler<T> handler,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path))
                .timeout(PATIENCE)
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
