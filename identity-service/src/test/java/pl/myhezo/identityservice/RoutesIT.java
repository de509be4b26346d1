package pl.myhezo.identityservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.MappedRoute;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.json.JsonMapper;

@IdentitySystemTest
class RoutesIT {

    private static final Set<String> ANYBODY = Set.of(
            "anonymous", "customer", "supplier", "agent", "supervisor", "migration-operator", "reader", "operations");
    private static final Set<String> PEOPLE =
            Set.of("customer", "supplier", "agent", "supervisor", "migration-operator");
    private static final Set<String> CLIENTS = Set.of("customer", "supplier");
    private static final Set<String> SUPERVISORS = Set.of("supervisor");

    private static final Map<String, Set<String>> WHO = Map.ofEntries(
            Map.entry("POST /registrations", ANYBODY),
            Map.entry("GET /registrations/{id}", ANYBODY),
            Map.entry("POST /contract-cards", ANYBODY),
            Map.entry("POST /revocations", ANYBODY),
            Map.entry("POST /approvals", ANYBODY),
            Map.entry("POST /recoveries", ANYBODY),
            Map.entry("POST /recoveries/stop", ANYBODY),
            Map.entry("GET /openapi", ANYBODY),
            Map.entry("GET /registrations", Set.of("reader")),
            Map.entry("GET /account", PEOPLE),
            Map.entry("PATCH /account", PEOPLE),
            Map.entry("POST /account/contracts", CLIENTS),
            Map.entry("GET /account/export", CLIENTS),
            Map.entry("POST /account/erasure", CLIENTS),
            Map.entry("GET /company/{nip}/members", CLIENTS),
            Map.entry("POST /company/{nip}/members/{subject}/approve", CLIENTS),
            Map.entry("DELETE /company/{nip}/members/{subject}", CLIENTS),
            Map.entry("PUT /company/{nip}/members/{subject}/role", CLIENTS),
            Map.entry("POST /company/{nip}/invitations", CLIENTS),
            Map.entry("GET /suppliers/{supplierId}/users", SUPERVISORS),
            Map.entry("POST /suppliers/{supplierId}/users", SUPERVISORS),
            Map.entry("DELETE /suppliers/{supplierId}/users/{subject}", SUPERVISORS),
            Map.entry("GET /staff", SUPERVISORS),
            Map.entry("POST /staff", SUPERVISORS),
            Map.entry("POST /staff/{subject}/block", SUPERVISORS),
            Map.entry("POST /staff/{subject}/unblock", SUPERVISORS),
            Map.entry("POST /unlockings", SUPERVISORS));

    /** What comes with the platform, where it is tested. */
    private static final List<String> OF_THE_PLATFORM = List.of("/audit", "/dead-letters", "/error", "/openapi.yaml");

    @Autowired
    IdentitySystem system;

    @Autowired
    ApplicationContext context;

    @Test
    @Tag("T-19")
    void everyRouteIsInTheTable() {
        Set<String> mapped = MappedRoute.of(context).stream()
                .filter(route -> OF_THE_PLATFORM.stream().noneMatch(route.path()::startsWith))
                .map(MappedRoute::toString)
                .collect(Collectors.toSet());

        assertThat(WHO.keySet()).isEqualTo(mapped);
    }

    @Test
    @Tag("T-19")
    void everyDescribedRouteIsInTheTable() {
        Set<String> described = JsonMapper.shared()
                .readTree(GoldenFile.at("identity-service/openapi.json").text())
                .get("paths")
                .propertyStream()
                .filter(path -> OF_THE_PLATFORM.stream().noneMatch(path.getKey()::startsWith))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(WHO.keySet()).containsAll(described);
    }

    @Test
    @Tag("T-01")
    void eachRouteIsOpenToThoseInTheTableAndToNobodyElse() {
        Map<String, String> wrong = new TreeMap<>();
        WHO.forEach((route, allowed) -> callers().forEach((caller, token) -> {
            int status = call(route, token);
            boolean let = status != 401 && status != 403;
            int refusal = token.isEmpty() ? 401 : 403;
            if (let != allowed.contains(caller) || !let && status != refusal || status >= 500) {
                wrong.put(route + " by " + caller, Integer.toString(status));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("T-16")
    void whoSaysHeIsSomebodyIsNobodyWithoutAToken() {
        for (String header : new String[] {
            "X-User-Id", "X_User_Id", "X-Company", "X-Forwarded-User", "Remote-User", "X-Auth-Request-Email", "Cookie"
        }) {
            assertThat(system.http()
                            .get("/account", header, UUID.randomUUID().toString())
                            .status())
                    .as(header)
                    .isEqualTo(401);
        }
    }

    private int call(String route, String token) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("{nip}", "1234563218")
                .replace("{supplierId}", "s-none")
                .replace("{topic}", "contract-authorizations")
                .replaceAll("\\{[a-z]+}", "none");
        String body = method.equals("GET") || method.equals("DELETE") ? null : "{}";
        return token.isEmpty()
                ? system.http().send(method, path, body).status()
                : system.http()
                        .send(method, path, body, "Authorization", "Bearer " + token)
                        .status();
    }

    private static Map<String, String> callers() {
        TestTokens tokens = TestTokens.shared();
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("anonymous", "");
        PEOPLE.forEach(role -> callers.put(role, tokens.person(UUID.randomUUID().toString(), role)));
        callers.put("reader", tokens.machine("reports", "registration-reader"));
        callers.put("operations", tokens.machine("operations", "dead-letter-operator"));
        return callers;
    }
}
