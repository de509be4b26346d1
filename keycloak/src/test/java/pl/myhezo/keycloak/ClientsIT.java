package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.keycloak.system.Admin;
import pl.myhezo.keycloak.system.Answer;
import pl.myhezo.keycloak.system.KeycloakSystem;
import tools.jackson.databind.JsonNode;

/** The programs that Keycloak knows, and what each of them may do. */
class ClientsIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final Admin admin = keycloak.admin();

    @Test
    @Tag("T-08")
    void onlyTheGatewayLogsPeopleInAndNoClientTakesAnotherWay() {
        List<JsonNode> clients =
                admin.get("/clients?max=100").body().valueStream().toList();

        assertThat(clients).isNotEmpty();
        assertThat(named(
                        clients,
                        client -> client.path("standardFlowEnabled").asBoolean()
                                && !client.path("redirectUris").isEmpty()))
                .containsExactly("myhezo-gateway");
        assertThat(named(clients, client -> client.path("implicitFlowEnabled").asBoolean()))
                .isEmpty();
        assertThat(named(
                        clients,
                        client -> client.path("directAccessGrantsEnabled").asBoolean()))
                .isEmpty();
        assertThat(named(
                        clients, client -> client.path("serviceAccountsEnabled").asBoolean()))
                .containsExactlyInAnyOrder(
                        "identity-service", "ticket-service", "contracts-team", "migration-cli", "operations");
        assertThat(named(clients, client -> client.path("publicClient").asBoolean()))
                .isEmpty();
        assertThat(named(clients, client -> client.path("fullScopeAllowed").asBoolean()))
                .isEmpty();
    }

    @Test
    @Tag("T-08")
    void theGatewaysClientProvesItselfAndDemandsBothFactors() {
        JsonNode gateway = admin.get("/clients?clientId=myhezo-gateway").body().get(0);

        assertThat(gateway.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(gateway.path("attributes").path("minimum.acr.value").asString())
                .isEqualTo("2fa");
        assertThat(gateway.path("redirectUris").valueStream().map(JsonNode::asString))
                .noneMatch(uri -> uri.contains("*"));
        assertThat(gateway.path("webOrigins")).isEmpty();
        assertThat(gateway.path("optionalClientScopes")).isEmpty();
    }

    @Test
    void identityServiceMayManagePeopleAndNothingElse() {
        JsonNode claims =
                KeycloakSystem.claims(keycloak.programsToken("identity-service", "MYHEZO_IDENTITY_CLIENT_SECRET"));
        Admin identity = keycloak.identityService();

        assertThat(claims.path("resource_access")
                        .path("realm-management")
                        .path("roles")
                        .valueStream()
                        .map(JsonNode::asString))
                .as("view-users brings query-groups")
                .containsExactlyInAnyOrder("manage-users", "view-users", "query-users", "query-groups", "view-events");
        assertThat(identity.get("/users?max=1").status()).isEqualTo(200);
        assertThat(identity.get("/clients").body()).isEmpty();
        assertThat(identity.get("/authentication/flows").status()).isEqualTo(403);
        assertThat(identity.put("", Map.of("registrationAllowed", true)).status())
                .isEqualTo(403);
        assertThat(admin.get("").body().path("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void ticketServiceMayFetchWhatComesFromTheOldPortalAndNothingElse() {
        String token = keycloak.programsToken("ticket-service", "MYHEZO_TICKET_CLIENT_SECRET");
        JsonNode claims = KeycloakSystem.claims(token);

        assertThat(claims.path("aud").asString()).isEqualTo("myhezo-services");
        assertThat(claims.path("resource_access").propertyNames()).containsExactly("myhezo-services");
        assertThat(claims.path("resource_access")
                        .path("myhezo-services")
                        .path("roles")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("legacy-reader");
        Admin tickets = new Admin(keycloak.server("/admin/realms/myhezo").toString(), () -> token);
        assertThat(tickets.get("/users").status()).isEqualTo(403);
    }

    @Test
    void otherProgramsMayAdministerNothing() {
        String token = keycloak.programsToken("contracts-team", "MYHEZO_DEMO_CONTRACTS_TEAM_SECRET");
        Admin contracts = new Admin(keycloak.server("/admin/realms/myhezo").toString(), () -> token);

        assertThat(Stream.of("", "/users", "/clients", "/events", "/roles")
                        .map(path -> contracts.get(path).status()))
                .containsOnly(403);
    }

    /** The steps of docs/architecture.md, "Calling the services from a program". */
    @Test
    void aProgramOfOnesOwnGetsATokenThatServicesTakeOnceItsScopesAreAdded() {
        Answer created = admin.post(
                "/clients",
                Map.of(
                        "clientId", "warehouse",
                        "secret", "secret of the test",
                        "standardFlowEnabled", false,
                        "directAccessGrantsEnabled", false,
                        "serviceAccountsEnabled", true,
                        "fullScopeAllowed", false));
        String client = "/clients/" + created.createdId();
        try {
            String services = "clients/" + idOf("/clients?clientId=myhezo-services", "clientId", "myhezo-services");
            JsonNode role = admin.get("/" + services + "/roles/contract-reader").body();
            String account = admin.get(client + "/service-account-user")
                    .body()
                    .path("id")
                    .asString();
            admin.post("/users/" + account + "/role-mappings/" + services, List.of(role));
            admin.post(client + "/scope-mappings/" + services, List.of(role));
            assertThat(warehouse().has("aud")).as("without the two scopes").isFalse();
            for (String scope : List.of("program-roles", "myhezo-services")) {
                admin.put(client + "/default-client-scopes/" + idOf("/client-scopes", "name", scope), Map.of());
            }

            JsonNode claims = warehouse();

            assertThat(claims.path("aud").asString()).isEqualTo("myhezo-services");
            assertThat(claims.path("client_id").asString()).isEqualTo("warehouse");
            assertThat(claims.path("resource_access").propertyNames()).containsExactly("myhezo-services");
            assertThat(claims.path("resource_access")
                            .path("myhezo-services")
                            .path("roles")
                            .valueStream()
                            .map(JsonNode::asString))
                    .containsExactly("contract-reader");
        } finally {
            admin.delete(client);
        }
    }

    private JsonNode warehouse() {
        Answer answer = keycloak.token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "warehouse",
                "client_secret", "secret of the test"));
        return KeycloakSystem.claims(answer.body().path("access_token").asString());
    }

    private String idOf(String list, String field, String value) {
        return admin.get(list)
                .body()
                .valueStream()
                .filter(one -> one.path(field).asString().equals(value))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(List<JsonNode> clients, Predicate<JsonNode> which) {
        return clients.stream()
                .filter(client -> client.path("enabled").asBoolean())
                .filter(which)
                .map(client -> client.path("clientId").asString())
                .toList();
    }
}
