package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.RouteTable;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;

/** Every route against everybody. A route that is described and not in the table fails the build. */
@ContractSystemTest
class RolesIT {

    private static final String TABLE = """
                                   | nobody | no 2fa | owner | foreigner | supplier | agent | supervisor | migration | reader | writer | machine | impostor
            GET /contracts         | 401    | 401    | 200   | 200       | 403      | 200   | 200        | 403       | 200    | 403    | 403     | 403
            GET /contracts.csv     | 401    | 401    | 200   | 200       | 403      | 200   | 200        | 403       | 200    | 403    | 403     | 403
            GET /contracts.xlsx    | 401    | 401    | 200   | 200       | 403      | 200   | 200        | 403       | 200    | 403    | 403     | 403
            GET /contracts/{number}| 401    | 401    | 200   | 404       | 403      | 200   | 200        | 403       | 200    | 403    | 403     | 403
            PUT /contracts/{number}| 401    | 401    | 403   | 403       | 403      | 403   | 403        | 403       | 403    | 200    | 403     | 403
            GET /companies/{nip}   | 401    | 401    | 403   | 403       | 403      | 200   | 200        | 403       | 200    | 403    | 403     | 403
            PUT /companies/{nip}   | 401    | 401    | 403   | 403       | 403      | 403   | 403        | 403       | 403    | 200    | 403     | 403
            GET /suppliers         | 401    | 401    | 403   | 403       | 403      | 200   | 200        | 403       | 200    | 403    | 403     | 403
            """;

    private final TestTokens tokens = TestTokens.shared();
    private final Nip nip = Nips.any();
    private final String number = "ROLES/" + nip;
    private final String owner = UUID.randomUUID().toString();

    @Autowired
    private ContractSystem system;

    @BeforeEach
    void somebodyHoldsAContract() {
        system.putCompany(nip, "Firma " + nip);
        system.putContract(number, nip, "Firma " + nip, "ROLES" + nip);
        system.publishAccount(owner, 1, "ACTIVE", nip);
        await().untilAsserted(() -> assertThat(
                        system.get(path(number), callers().get("owner")).statusCode())
                .isEqualTo(200));
    }

    @Test
    @Tag("T-01")
    @Tag("T-19")
    void everybodyGetsWhatTheTableSaysOnEveryRoute() {
        Map<String, @Nullable String> callers = callers();
        assertThat(RouteTable.read(TABLE).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RouteTable.describedIn(GoldenFile.at("contract-service/openapi.json")));

        RouteTable.read(TABLE).forEach((route, expected) -> {
            assertThat(expected.keySet()).isEqualTo(callers.keySet());
            expected.forEach((caller, status) -> assertThat(call(route, callers.get(caller)))
                    .as("%s as %s", route, caller)
                    .extracting(HttpResponse::statusCode)
                    .isEqualTo(status));
        });
    }

    private Map<String, @Nullable String> callers() {
        Map<String, @Nullable String> callers = new LinkedHashMap<>();
        callers.put("nobody", null);
        callers.put("no 2fa", tokens.person(owner, claims -> claims.claim("acr", "pwd"), "customer"));
        callers.put("owner", tokens.person(owner, "customer"));
        callers.put("foreigner", tokens.person(UUID.randomUUID().toString(), "customer"));
        callers.put("supplier", tokens.person("supplier", "supplier"));
        callers.put("agent", tokens.person("agent", "agent"));
        callers.put("supervisor", tokens.person("supervisor", "supervisor"));
        callers.put("migration", tokens.person("migration", "migration-operator"));
        callers.put("reader", tokens.machine("reports", "contract-reader"));
        callers.put("writer", tokens.machine("contracts-team", "contract-writer"));
        callers.put("machine", tokens.machine("other", "registration-reader", "dead-letter-operator"));
        // A person is no program, whatever the roles are called.
        callers.put(
                "impostor",
                tokens.person(
                        "impostor",
                        claims -> claims.claim(
                                "resource_access",
                                Map.of(
                                        TestTokens.AUDIENCE,
                                        Map.of("roles", List.of("contract-writer", "contract-reader"))))));
        return callers;
    }

    private HttpResponse<String> call(String route, @Nullable String token) {
        String[] parts = route.split(" ");
        String address = parts[1].replace("{number}", number.replace('/', '~')).replace("{nip}", nip.digits());
        if (parts[0].equals("PUT")) {
            return system.put(address, token, parts[1].startsWith("/companies") ? company() : contract());
        }
        return system.get(address + (parts[1].contains(".") ? "?company=" + nip : ""), token);
    }

    private String company() {
        return "{\"name\":\"Firma %s\"}".formatted(nip);
    }

    private String contract() {
        return """
                {"company":{"nip":"%s","name":"Firma %s"},"supplier":{"id":"c-2","name":"Dostawca S.A."},
                 "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"8x5 NBD",
                 "serialNumbers":[{"number":"ROLES%s","product":"FortiGate 100F"}]}""".formatted(nip, nip, nip);
    }

    private static String path(String number) {
        return "/contracts/" + number.replace('/', '~');
    }
}
