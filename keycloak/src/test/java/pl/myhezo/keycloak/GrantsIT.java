package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.keycloak.system.Answer;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;
import tools.jackson.databind.JsonNode;

/** Every way to a token that OAuth knows: only the login in a browser gives one that proves a second factor. */
@Tag("T-08")
class GrantsIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);

    @ParameterizedTest
    @CsvSource({
        "myhezo-gateway, MYHEZO_GATEWAY_CLIENT_SECRET",
        "identity-service, MYHEZO_IDENTITY_CLIENT_SECRET",
        "ticket-service, MYHEZO_TICKET_CLIENT_SECRET",
        "contracts-team, MYHEZO_DEMO_CONTRACTS_TEAM_SECRET",
        "admin-cli,",
        "account,",
        "security-admin-console,"
    })
    void thePasswordGrantIsRefusedEvenWithTheCode(String client, String secret) {
        Person person = people.enrolled();
        Map<String, String> form = new HashMap<>(passwordGrant(person));
        form.put("client_id", client);
        if (secret != null) {
            form.put("client_secret", keycloak.setting(secret));
        }

        assertRefused(keycloak.token(form));
    }

    @Test
    void thePasswordGrantIsRefusedEvenIfSomebodyTurnsItOnForAClient() {
        JsonNode gateway =
                keycloak.admin().get("/clients?clientId=contracts-team").body().get(0);
        String client = "/clients/" + gateway.path("id").asString();
        keycloak.admin().put(client, Map.of("clientId", "contracts-team", "directAccessGrantsEnabled", true));
        try {
            Map<String, String> form = new HashMap<>(passwordGrant(people.enrolled()));
            form.put("client_id", "contracts-team");
            form.put("client_secret", keycloak.setting("MYHEZO_DEMO_CONTRACTS_TEAM_SECRET"));

            assertRefused(keycloak.token(form));
        } finally {
            keycloak.admin().put(client, Map.of("clientId", "contracts-team", "directAccessGrantsEnabled", false));
        }
    }

    @Test
    void aProgramGetsATokenOfItsOwnWithoutProofOfASecondFactor() {
        JsonNode claims =
                KeycloakSystem.claims(keycloak.programsToken("contracts-team", "MYHEZO_DEMO_CONTRACTS_TEAM_SECRET"));

        assertThat(claims.has("acr")).isFalse();
        assertThat(claims.path("client_id").asString()).isEqualTo("contracts-team");
        assertThat(claims.path("preferred_username").asString()).isEqualTo("service-account-contracts-team");
        assertThat(claims.path("aud").asString()).isEqualTo("myhezo-services");
        assertThat(claims.path("resource_access")
                        .path("myhezo-services")
                        .path("roles")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder("contract-reader", "contract-writer");
    }

    @Test
    void theGatewayItselfGetsNoToken() {
        assertRefused(keycloak.token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "myhezo-gateway",
                "client_secret", keycloak.setting("MYHEZO_GATEWAY_CLIENT_SECRET"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ietf:params:oauth:grant-type:device_code",
                "urn:openid:params:grant-type:ciba",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "urn:ietf:params:oauth:grant-type:uma-ticket",
                "urn:ietf:params:oauth:grant-type:pre-authorized_code"
            })
    void otherGrantsAreRefused(String grant) {
        Visitor visitor = keycloak.visitor();
        String token = visitor.tokens(visitor.logsIn(people.enrolled()))
                .path("access_token")
                .asString();

        Answer answer = keycloak.token(Map.of(
                "grant_type", grant,
                "client_id", "contracts-team",
                "client_secret", keycloak.setting("MYHEZO_DEMO_CONTRACTS_TEAM_SECRET"),
                "subject_token", token,
                "subject_token_type", "urn:ietf:params:oauth:token-type:access_token",
                "assertion", token,
                "device_code", "code",
                "auth_req_id", "id",
                "pre-authorized_code", "code"));

        assertRefused(answer);
    }

    @Test
    void neitherDevicesNorBackChannelsMayStartALogin() {
        Map<String, String> form = Map.of(
                "client_id", "contracts-team",
                "client_secret", keycloak.setting("MYHEZO_DEMO_CONTRACTS_TEAM_SECRET"),
                "scope", "openid",
                "login_hint", "alicja.nowak@alfa.example");

        Answer device = keycloak.post("/protocol/openid-connect/auth/device", form);
        Answer backChannel = keycloak.post("/protocol/openid-connect/ext/ciba/auth", form);

        assertThat(device.status()).isNotEqualTo(200);
        assertThat(device.body().has("device_code")).isFalse();
        assertThat(backChannel.status()).isNotEqualTo(200);
        assertThat(backChannel.body().has("auth_req_id")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token", "code token", "code id_token token"})
    void theImplicitFlowIsOff(String responseType) {
        Page page = keycloak.visitor().startsLogin(Map.of("response_type", responseType, "nonce", "n"));

        assertThat(page.asksForPassword()).isFalse();
        assertThat(page.address().toString()).contains("error=").doesNotContain("access_token");
    }

    @Test
    void aLoginThatOutlivesItsSessionIsNotOffered() {
        Page page = keycloak.visitor().startsLogin(Map.of("scope", "openid offline_access"));

        assertThat(page.query()).containsEntry("error", "invalid_scope");
    }

    @Test
    void theCodeIsGivenToTheGatewaysAddressOnlyAndWithProofOfTheSameBrowser() {
        assertThat(keycloak.visitor()
                        .startsLogin(Map.of("redirect_uri", "http://localhost:8080/evil"))
                        .status())
                .isEqualTo(400);
        assertThat(keycloak.visitor()
                        .startsLogin(Map.of("redirect_uri", "https://evil.example/login/callback"))
                        .status())
                .isEqualTo(400);
        assertThat(keycloak.visitor()
                        .startsLogin(Map.of("code_challenge_method", "plain"))
                        .query())
                .containsEntry("error", "invalid_request");
    }

    private static Map<String, String> passwordGrant(Person person) {
        return Map.of(
                "grant_type", "password",
                "username", person.email(),
                "password", person.password(),
                "totp", person.authenticator().code(),
                "scope", "openid");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isBetween(400, 403);
        assertThat(answer.body().has("access_token")).isFalse();
    }
}
