package pl.myhezo.ticketservice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.RouteTable;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.people.People;

/**
 * Every route against everybody. A route that is described and not in the table fails the build. The seller may read the
 * ticket; who is shut out is of the same supplier and asks for another ticket of the same customer, which it may not. Two are customers and suppliers' users at once: one's company has the
 * ticket, the other one's supplier may read it.
 */
@TicketSystemTest
class RolesIT {

    private static final String TABLE = """
                                              | nobody | no 2fa | owner | admin | colleague | foreigner | seller | shut out | other seller | agent | supervisor | migration | reader | machine | impostor | buys and sells | sells and buys
            GET /tickets                      | 401    | 401    | 200   | 200   | 200       | 200       | 200    | 200      | 200          | 200   | 200        | 403       | 200    | 403     | 403    | 200            | 200
            GET /tickets/events               | 401    | 401    | 200   | 200   | 200       | 200       | 200    | 200      | 200          | 200   | 200        | 403       | 403    | 403     | 403    | 200            | 200
            POST /tickets/export              | 401    | 401    | 201   | 201   | 201       | 201       | 201    | 409      | 201          | 403   | 403        | 403       | 403    | 403     | 403    | 201            | 201
            GET /tickets/export               | 401    | 401    | 200   | 200   | 200       | 200       | 200    | 200      | 200          | 403   | 403        | 403       | 403    | 403     | 403    | 200            | 200
            GET /tickets/export/{exportId}    | 401    | 401    | 404   | 404   | 404       | 404       | 404    | 404      | 404          | 403   | 403        | 403       | 403    | 403     | 403    | 404            | 404
            POST /tickets                     | 401    | 401    | 201   | 201   | 201       | 422       | 403    | 403      | 403          | 403   | 403        | 403       | 403    | 403     | 403    | 201            | 422
            GET /tickets/{id}                 | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403    | 200            | 200
            PATCH /tickets/{id}               | 401    | 401    | 200   | 200   | 403       | 404       | 403    | 404      | 404          | 200   | 200        | 403       | 403    | 403     | 403    | 403            | 403
            GET /tickets/{id}/messages        | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403    | 200            | 200
            POST /tickets/{id}/messages       | 401    | 401    | 201   | 201   | 201       | 404       | 201    | 404      | 404          | 201   | 201        | 403       | 403    | 403     | 403    | 201            | 201
            GET /tickets/{id}/dialogue.pdf    | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403    | 200            | 200
            GET /tickets/{id}/reads           | 401    | 401    | 200   | 200   | 200       | 404       | 403    | 404      | 404          | 200   | 200        | 403       | 403    | 403     | 403    | 200            | 403
            PUT /tickets/{id}/supplier-access | 401    | 401    | 200   | 200   | 403       | 404       | 403    | 404      | 404          | 403   | 403        | 403       | 403    | 403     | 403    | 403            | 403
            PUT /tickets/{id}/assignee        | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 200   | 200        | 403       | 403    | 403     | 403    | 403            | 403
            POST /tickets/{id}/merge          | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 422   | 422        | 403       | 403    | 403     | 403    | 403            | 403
            PUT /tickets/{id}/state           | 401    | 401    | 200   | 200   | 200       | 404       | 403    | 404      | 404          | 200   | 200        | 403       | 403    | 403     | 403    | 200            | 403
            POST /tickets/{id}/attachments    | 401    | 401    | 201   | 201   | 201       | 404       | 201    | 404      | 404          | 201   | 201        | 403       | 403    | 403     | 403    | 201            | 201
            GET /tickets/{id}/attachments     | 401    | 401    | 200   | 200   | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403    | 200            | 200
            GET /tickets/{id}/attachments/{attachmentId} | 401 | 401 | 200 | 200  | 200       | 404       | 200    | 404      | 404          | 200   | 200        | 403       | 200    | 403     | 403    | 200            | 200
            DELETE /tickets/{id}/attachments/{attachmentId} | 401 | 401 | 409 | 409 | 409    | 404       | 409    | 404      | 404          | 409   | 409        | 403       | 403    | 403     | 403    | 409            | 409
            GET /contact-requests/challenge   | 200    | 401    | 200   | 200   | 200       | 200       | 200    | 200      | 200          | 200   | 200        | 200       | 200    | 200     | 200    | 200            | 200
            POST /contact-requests            | 422    | 401    | 422   | 422   | 422       | 422       | 422    | 422      | 422          | 422   | 422        | 422       | 422    | 422     | 422    | 422            | 422
            GET /templates                    | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 200   | 200        | 403       | 403    | 403     | 403    | 403            | 403
            POST /templates                   | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 403   | 201        | 403       | 403    | 403     | 403    | 403            | 403
            PUT /templates/{id}               | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 403   | 428        | 403       | 403    | 403     | 403    | 403            | 403
            DELETE /templates/{id}            | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 403   | 428        | 403       | 403    | 403     | 403    | 403            | 403
            GET /desk                         | 401    | 401    | 403   | 403   | 403       | 403       | 403    | 403      | 403          | 200   | 200        | 403       | 403    | 403     | 403    | 403            | 403
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
            "POST /tickets/{id}/merge",
            "{\"into\":\"HEZO-1999-000001\"}",
            "POST /templates",
            "{\"name\":\"Role\",\"pl\":\"Tak\",\"en\":\"Yes\"}",
            "PUT /templates/{id}",
            "{\"name\":\"Inna\",\"pl\":\"Tak\",\"en\":\"Yes\"}",
            "PUT /tickets/{id}/state",
            "{\"state\":\"SOLVED\"}");

    private final TestTokens tokens = TestTokens.shared();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> both = new HashMap<>();

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private People people;

    /** @param path of the ticket that the caller asks for */
    private record Caller(@Nullable String token, String path) {}

    @Test
    @Tag("T-01")
    @Tag("T-03")
    @Tag("T-19")
    void everybodyGetsWhatTheTableSaysOnEveryRoute() {
        Map<String, Map<String, Integer>> table = RouteTable.read(TABLE);
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RouteTable.describedIn(GoldenFile.at("ticket-service/openapi.json")));
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
        callers.put("buys and sells", new Caller(both(company.nip(), other.supplier()), shown));
        callers.put("sells and buys", new Caller(both(other.nip(), company.supplier()), shown));
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

    /** The token of somebody who belongs to both. */
    private String both(Nip company, String supplier) {
        return both.computeIfAbsent(supplier, _ -> {
            String subject = UUID.randomUUID().toString();
            system.publishCustomerOfSupplier(subject, 1, "Ewa Handlowa", company, supplier);
            await().until(() -> people.find(subject).isPresent());
            return tokens.person(subject, "customer", "supplier");
        });
    }

    private HttpResponse<?> call(String route, Caller caller, Company company) {
        String method = route.split(" ")[0];
        String path = route.split(" ")[1]
                .replace("/tickets/{id}", caller.path())
                .replace("{exportId}", UUID.randomUUID().toString())
                .replace("/templates/{id}", "/templates/" + UUID.randomUUID());
        if (route.equals("POST /tickets/{id}/attachments")) {
            return system.upload(
                    path, caller.token(), BodyPublishers.ofByteArray(SentFiles.form("a.pdf", SentFiles.pdf("a"))));
        }
        if (route.equals("GET /tickets/events")) {
            return begun(system.request(method, path, caller.token(), null));
        }
        if (route.endsWith("/{attachmentId}")) {
            path = files.computeIfAbsent(caller.path(), companies::attached);
        }
        String body = route.equals("POST /tickets") ? company.opening("Nowe", false) : BODIES.get(route);
        return method.equals("PATCH")
                ? system.call(method, path, caller.token(), body, "If-Match", version(caller.path()))
                : system.call(method, path, caller.token(), body);
    }

    /** An answer that goes on and on is left as soon as it has begun. */
    private HttpResponse<InputStream> begun(HttpRequest request) {
        HttpResponse<InputStream> answer = system.send(request, BodyHandlers.ofInputStream());
        try {
            answer.body().close();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version(String path) {
        return system.get(path, Companies.AGENT).headers().firstValue("ETag").orElseThrow();
    }
}
