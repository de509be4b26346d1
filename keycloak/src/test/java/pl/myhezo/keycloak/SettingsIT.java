package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.keycloak.system.Admin;
import pl.myhezo.keycloak.system.KeycloakSystem;
import tools.jackson.databind.JsonNode;

/** What Keycloak leaves off by default, read back from the running server. */
class SettingsIT {

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final Admin admin = keycloak.admin();

    @ParameterizedTest
    @CsvSource({
        "bruteForceProtected, true",
        "permanentLockout, false",
        "failureFactor, 10",
        "maxFailureWaitSeconds, 900",
        "maxSecondaryAuthFailures, 100",
        "eventsEnabled, true",
        "adminEventsEnabled, true",
        "adminEventsDetailsEnabled, false",
        "registrationAllowed, false",
        "rememberMe, false",
        "verifyEmail, true",
        "resetPasswordAllowed, true",
        "duplicateEmailsAllowed, false",
        "editUsernameAllowed, false",
        "userManagedAccessAllowed, false",
        "otpPolicyType, totp",
        "otpPolicyAlgorithm, HmacSHA1",
        "otpPolicyDigits, 6",
        "otpPolicyPeriod, 30",
        "otpPolicyLookAheadWindow, 1",
        "otpPolicyCodeReusable, false",
        "accessTokenLifespan, 300",
        "ssoSessionIdleTimeout, 2160",
        "ssoSessionMaxLifespan, 36000",
        "offlineSessionMaxLifespanEnabled, true",
        "actionTokenGeneratedByUserLifespan, 1800",
        "actionTokenGeneratedByAdminLifespan, 259200",
        "webAuthnPolicyPasswordlessUserVerificationRequirement, required",
        "browserFlow, myhezo browser",
        "directGrantFlow, myhezo direct grant",
        "resetCredentialsFlow, myhezo reset credentials",
        "registrationFlow, myhezo registration",
        "sslRequired, external"
    })
    void theRealmIsSet(String setting, String value) {
        assertThat(admin.get("").body().path(setting).asString()).isEqualTo(value);
    }

    @Test
    void passwordsAreLongAndNeitherTheAddressNorCommon() {
        assertThat(admin.get("").body().path("passwordPolicy").asString())
                .contains("length(12)", "notUsername", "notEmail", "passwordBlacklist(common.txt)")
                .doesNotContain("forceExpiredPasswordChange");
    }

    @Test
    void theFirstStepsAreAskedOfEverybodyInThisOrder() {
        List<String> defaults = admin.get("/authentication/required-actions")
                .body()
                .valueStream()
                .filter(action -> action.path("enabled").asBoolean()
                        && action.path("defaultAction").asBoolean())
                .sorted(java.util.Comparator.comparingInt(
                        action -> action.path("priority").asInt()))
                .map(action -> action.path("alias").asString())
                .toList();

        assertThat(defaults)
                .containsExactly("VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");
    }

    @Test
    void theResetOfAPasswordAsksForTheSecondFactor() {
        List<String> steps = admin.get("/authentication/flows/myhezo%20reset%20credentials/executions")
                .body()
                .valueStream()
                .map(step -> step.path("providerId").asString("flow") + " "
                        + step.path("requirement").asString())
                .toList();

        assertThat(steps)
                .containsSubsequence(
                        "reset-credential-email REQUIRED",
                        "flow CONDITIONAL",
                        "auth-otp-form ALTERNATIVE",
                        "auth-recovery-authn-code-form ALTERNATIVE",
                        "reset-password REQUIRED")
                .doesNotContain("reset-otp REQUIRED", "reset-otp CONDITIONAL", "reset-otp ALTERNATIVE");
    }

    @Test
    void nobodyEditsAnythingOfHisProfileButTheLanguage() {
        Set<String> editable = admin.get("/users/profile")
                .body()
                .path("attributes")
                .valueStream()
                .filter(attribute -> attribute
                        .path("permissions")
                        .path("edit")
                        .valueStream()
                        .anyMatch(who -> who.asString().equals("user")))
                .map(attribute -> attribute.path("name").asString())
                .collect(Collectors.toSet());

        assertThat(editable).containsExactly("locale");
        assertThat(admin.get("/users/profile")
                        .body()
                        .path("unmanagedAttributePolicy")
                        .asString())
                .isEqualTo("ADMIN_VIEW");
    }

    @Test
    void newPeopleHaveNoRoles() {
        JsonNode role = admin.get("/roles/default-roles-myhezo/composites").body();

        assertThat(role.isArray()).isTrue();
        assertThat(role).isEmpty();
    }

    @Test
    @Tag("T-08")
    void theServerOffersNoOtherGrants() {
        assertThat(keycloak.discovery()
                        .path("grant_types_supported")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("authorization_code", "refresh_token", "client_credentials")
                .doesNotContain(
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "urn:openid:params:grant-type:ciba",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "urn:ietf:params:oauth:grant-type:jwt-bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/realms/myhezo/account",
                "/realms/myhezo/clients-registrations/default",
                "/realms/myhezo/authz/protection/resource_set",
                "/realms/myhezo/broker/google/login",
                "/realms/myhezo/device",
                "/realms/myhezo/login-actions/registration"
            })
    void pagesThatThePortalHasItselfAndDoorsNobodyNeedsAreShut(String path) {
        assertThat(keycloak.status(keycloak.server(path))).isGreaterThanOrEqualTo(400);
    }
}
