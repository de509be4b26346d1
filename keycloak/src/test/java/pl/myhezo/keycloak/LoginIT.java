package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;
import tools.jackson.databind.JsonNode;

@Tag("T-08")
class LoginIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final People people = new People(keycloak);

    @ParameterizedTest
    @CsvSource({
        "1, alicja.nowak@alfa.example, customer",
        "2, piotr.zielinski@alfa.example, customer",
        "3, sprzedaz@dostawca.example, supplier",
        "4, agent@hezo.example, agent",
        "5, supervisor@hezo.example, supervisor",
        "6, migracja@hezo.example, migration-operator"
    })
    void demoPeopleLogInWithBothFactorsAndNothingElseIsAskedOfThem(int number, String email, String role) {
        Person person = people.demo(number, email);
        Visitor visitor = keycloak.visitor();

        JsonNode claims = claims(visitor, visitor.logsIn(person));

        assertThat(claims.path("sub").asString()).isEqualTo(person.id());
        assertThat(claims.path("realm_access").path("roles").valueStream().map(JsonNode::asString))
                .containsExactly(role);
    }

    @Test
    void tokensProveTheSecondFactorAndSayWhatServicesNeedAndNoMore() {
        Visitor visitor = keycloak.visitor();

        JsonNode tokens = visitor.tokens(visitor.logsIn(people.enrolled()));
        JsonNode claims = KeycloakSystem.claims(tokens.path("access_token").asString());

        assertThat(claims.path("acr").asString()).isEqualTo("2fa");
        assertThat(claims.path("aud").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("myhezo-services", "myhezo-gateway");
        assertThat(claims.path("name").asString()).isEqualTo("Jan Żak");
        assertThat(claims.path("locale").asString()).isEqualTo("pl");
        assertThat(claims.has("email")).isTrue();
        assertThat(claims.has("resource_access")).isFalse();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
        assertThat(KeycloakSystem.claims(tokens.path("id_token").asString())
                        .path("acr")
                        .asString())
                .isEqualTo("2fa");
    }

    @Test
    void thePasswordAloneLeadsToTheQuestionForTheCode() {
        Visitor visitor = keycloak.visitor();

        Page page = visitor.reachesTheCode(people.enrolled());

        assertThat(page.asksForCode()).isTrue();
        assertThat(visitor.startsLogin().authorizationCode()).isEmpty();
    }

    @Test
    void noClientParameterTalksItsWayPastTheCode() {
        Person person = people.enrolled();

        for (Map<String, String> asked : List.of(
                Map.of("acr_values", "pwd"),
                Map.of("acr_values", "0 1"),
                Map.of("claims", "{\"id_token\":{\"acr\":{\"values\":[\"pwd\"]}}}"),
                Map.of("prompt", "login", "max_age", "0"))) {
            Visitor visitor = keycloak.visitor();
            Page page = visitor.entersPassword(visitor.startsLogin(asked), person);

            assertThat(page.asksForCode()).as("%s", asked).isTrue();
        }
    }

    @Test
    void aSessionThatExistsIsUsedAgainWithItsProof() {
        Visitor visitor = keycloak.visitor();
        visitor.logsIn(people.enrolled());

        JsonNode claims = claims(visitor, visitor.startsLogin());

        assertThat(claims.path("acr").asString()).isEqualTo("2fa");
    }

    @Test
    void refreshingKeepsTheProof() {
        Visitor visitor = keycloak.visitor();
        JsonNode tokens = visitor.tokens(visitor.logsIn(people.enrolled()));

        JsonNode refreshed = keycloak.token(Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        "myhezo-gateway",
                        "client_secret",
                        keycloak.setting("MYHEZO_GATEWAY_CLIENT_SECRET"),
                        "refresh_token",
                        tokens.path("refresh_token").asString()))
                .body();

        assertThat(KeycloakSystem.claims(refreshed.path("access_token").asString())
                        .path("acr")
                        .asString())
                .isEqualTo("2fa");
    }

    @Test
    void whoNeverSetUpASecondFactorIsRefusedAndToldTheWayOut() {
        Visitor visitor = keycloak.visitor();

        for (Person person : List.of(
                people.withoutSecondFactor(),
                people.withoutSecondFactor("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"))) {
            Page page = visitor.reachesTheCode(person);

            assertThat(page.status()).isEqualTo(400);
            assertThat(page.has("#myhezo-unfinished")).isTrue();
            assertThat(page.asksForAuthenticator())
                    .as("the password alone must not set up a second factor")
                    .isFalse();
            assertThat(visitor.startsLogin().authorizationCode()).isEmpty();
        }
    }

    @Test
    void thePasswordAloneCannotAskForANewAuthenticator() {
        Visitor visitor = keycloak.visitor();

        Page page = visitor.entersPassword(
                visitor.startsLogin(Map.of("kc_action", "CONFIGURE_TOTP")), people.withoutSecondFactor());

        assertThat(page.asksForAuthenticator()).isFalse();
        assertThat(page.has("#myhezo-unfinished")).isTrue();
    }

    private JsonNode claims(Visitor visitor, Page page) {
        return KeycloakSystem.claims(visitor.tokens(page).path("access_token").asString());
    }
}
