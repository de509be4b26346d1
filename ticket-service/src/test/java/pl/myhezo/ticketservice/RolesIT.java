package pl.myhezo.ticketservice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.attachment.SentFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every route against everybody. A route that is described and not in the table fails the build. The seller may read the
 * ticket; who is shut out is of the same supplier and asks for another ticket of the same customer, which it may not.
 */
@TicketSystemTest
class RolesIT {

    private static final String TABLE = """
                                              | nobody | no 2fa | owner | admin | colleague | foreigner | seller | shut out | other seller | agent | supervisor | migration | reader | machine | impostor
            GET /tickets                      | 401    | 401    | 200   | 200   | 200       | 200       | 200    | 200      | 200          | 200   | 200        | 403       | 200    | 403     | 403
            POST /tickets                     | 401    | 401    | 201   | 201   | 201       | 422       | 403    | 403      | 403          | 403   | 403        | 403       | 403    | 403     | 403
            GET /tickets/{id}                 | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403
            PATCH /tickets/{id}               | 401    | 401    | 200   | 200   | 403       | 404       | 403    | 404      | 404          | 200   | 200        | 403       | 403    | 403     | 403
            GET /tickets/{id}/messages        | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403
            POST /tickets/{id}/messages       | 401    | 401    | 201   | 201   | 201       | 404       | 201    | 404      | 404          | 201   | 201        | 403       | 403    | 403     | 403
            GET /tickets/{id}/dialogue.pdf    | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403
            GET /tickets/{id}/reads           | 401    | 401    | 200   | 200   | 200       | 404       | 403    | 404      | 404          | 200   | 200        | 403       | 403    | 403     | 403
            PUT /tickets/{id}/supplier-access | 401    | 401    | 200   | 200   | 403       | 404       | 403    | 404      | 404          | 403   | 403        | 403       | 403    | 403     | 403
            PUT /tickets/{id}/assignee        | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 200   | 200        | 403       | 403    | 403     | 403
            PUT /tickets/{id}/state           | 401    | 401    | 200   | 200   | 200       | 404       | 403    | 404      | 404          | 200   | 200        | 403       | 403    | 403     | 403
            POST /tickets/{id}/attachments    | 401    | 401    | 201   | 201   | 201       | 404       | 201    | 404      | 404          | 201   | 201        | 403       | 403    | 403     | 403
            GET /tickets/{id}/attachments     | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403
            GET /tickets/{id}/attachments/{attachmentId} | 401 | 401 | 200 | 200  | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403
            DELETE /tickets/{id}/attachments/{attachmentId} | 401 | 401 | 409 | 409 | 409    | 404       | 409    | 404      | 404          | 409   | 409        | 403       | 403    | 403     | 403
            GET /contact-requests/challenge   | 200    | 401    | 200   | 200   | 200       | 200       | 200    | 200      | 200          | 200   | 200        | 200       | 200    | 200     | 200
            POST /contact-requests            | 422    | 401    | 422   | 422   | 422       | 422       | 422    | 422      | 422          | 422   | 422        | 422       | 422    | 422     | 422
            GET /desk                         | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 200   | 200        | 403       | 403    | 403     | 403
            """;

    private static final Map<String, String> BODIES = Map.of(
            "POST /contact-requests",
            "{}",
            "PATCH /tickets/{id}",
            "{\"priority\":\"HIGH\"}",
            "POST /tickets/{id}/messages",
            "{\"body\":\"Tak.\"}",
            "PUT /tickets/{id}/supplier-access",
            "{\"granted\":true}",
            "PUT /tickets/{id}/assignee",
            "{\"assignee\":\"me\"}",
            "PUT /tickets/{id}/state",
            "{\"state\":\"SOLVED\"}");

    private final TestTokens tokens = TestTokens.shared();
    private final Map<String, String> files = new HashMap<>();

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    /** @param path of the ticket that the caller asks for */
    private record Caller(@Nullable String token, String path) {}

    @Test
    @Tag("T-01")
    @Tag("T-03")
    @Tag("T-19")
    void everybodyGetsWhatTheTableSaysOnEveryRoute() {
        Map<String, Map<String, Integer>> table = table();
        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(describedRoutes());
        Company company = companies.any();
        Company other = companies.any();

        table.forEach((route, expected) -> {
            Map<String, Caller> callers = callers(company, other);
            assertThat(expected.keySet()).isEqualTo(callers.keySet());
            expected.forEach((caller, status) -> assertThat(call(route, requireNonNull(callers.get(caller)), company))
                    .as("%s as %s", route, caller)
                    .extracting(HttpResponse::statusCode)
                    .isEqualTo(status));
        });
    }

    /** Each asks for a ticket that no other route has touched. */
    private Map<String, Caller> callers(Company company, Company other) {
        String shown = Companies.path(companies.opened(company, "Dla dostawcy", true));
        String hidden = Companies.path(companies.opened(company, "Nie dla dostawcy", false));
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("nobody", new Caller(null, shown));
        callers.put(
                "no 2fa",
                new Caller(tokens.person(company.owner(), claims -> claims.claim("acr", "pwd"), "customer"), shown));
        callers.put("owner", new Caller(company.ownerToken(), shown));
        callers.put("admin", new Caller(company.adminToken(), shown));
        callers.put("colleague", new Caller(company.colleagueToken(), shown));
        callers.put("foreigner", new Caller(other.adminToken(), shown));
        callers.put("seller", new Caller(company.sellerToken(), shown));
        callers.put("shut out", new Caller(company.sellerToken(), hidden));
        callers.put("other seller", new Caller(other.sellerToken(), shown));
        callers.put("agent", new Caller(Companies.AGENT, shown));
        callers.put("supervisor", new Caller(tokens.person("supervisor", "supervisor"), shown));
        callers.put("migration", new Caller(tokens.person("migration", "migration-operator"), shown));
        callers.put("reader", new Caller(tokens.machine("reports", "ticket-reader"), shown));
        callers.put("machine", new Caller(tokens.machine("other", "contract-reader", "dead-letter-operator"), shown));
        // A person is no program, whatever the roles are called.
        callers.put(
                "impostor",
                new Caller(
                        tokens.person(
                                UUID.randomUUID().toString(),
                                claims -> claims.claim(
                                        "resource_access",
                                        Map.of(TestTokens.AUDIENCE, Map.of("roles", List.of("ticket-reader"))))),
                        shown));
        return callers;
    }

    private HttpResponse<String> call(String route, Caller caller, Company company) {
        String method = route.split(" ")[0];
        String path = route.split(" ")[1].replace("/tickets/{id}", caller.path());
        if (route.equals("POST /tickets/{id}/attachments")) {
            return system.upload(
                    path, caller.token(), BodyPublishers.ofByteArray(SentFiles.form("a.pdf", SentFiles.pdf("a"))));
        }
        if (route.endsWith("/{attachmentId}")) {
            path = files.computeIfAbsent(caller.path(), companies::attached);
        }
        String body = route.equals("POST /tickets") ? company.opening("Nowe", false) : BODIES.get(route);
        return method.equals("PATCH")
                ? system.call(method, path, caller.token(), body, "If-Match", version(caller.path()))
                : system.call(method, path, caller.token(), body);
    }

    private String version(String path) {
        return system.get(path, Companies.AGENT).headers().firstValue("ETag").orElseThrow();
    }

    private static List<String> describedRoutes() {
        JsonNode described = new JsonMapper()
                .readTree(GoldenFile.at("ticket-service/openapi.json").text());
        return described
                .get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    private static Map<String, Map<String, Integer>> table() {
        List<List<String>> lines = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, Integer> row = new LinkedHashMap<>();
            for (int i = 1; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), Integer.valueOf(line.get(i)));
            }
            table.put(line.getFirst(), row);
        }
        return table;
    }
}
