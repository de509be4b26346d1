package pl.myhezo.gateway.login.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class LoginAddressIT {

    private final GatewaySystem gateway = SharedGateway.usual();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @Test
    void aLoginAsksForBothFactorsWithProofOfTheSameBrowser() {
        String location =
                gateway.get("/login?return_to=/umowy").send().header("Location").orElseThrow();

        assertThat(location)
                .startsWith("http://localhost:8080/auth/realms/myhezo/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "acr_values=2fa", "nonce=", "state=", "response_type=code")
                .doesNotContain("kc_action", "umowy", "prompt=", "max_age");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE_PASSWORD",
                "CONFIGURE_TOTP",
                "CONFIGURE_RECOVERY_AUTHN_CODES",
                "webauthn-register-passwordless"
            })
    void aPersonIsSentToChangeHowHeLogsIn(String action) {
        Browser browser = SharedGateway.signedIn(gateway);

        Answered answered = browser.send(browser.call("GET", "/login?action=" + action + "&return_to=/konto"));

        assertThat(answered.status()).isEqualTo(302);
        assertThat(answered.header("Location").orElseThrow()).contains("/auth/realms/myhezo/", "kc_action=" + action);
    }

    @Test
    @Tag("T-37")
    void whoIsSignedInIsAskedOnceMoreWhereALoginHasToBeFresh() {
        Browser browser = SharedGateway.signedIn(gateway);

        Answered answered = browser.send(browser.call("GET", "/login?fresh=true&return_to=/account"));

        assertThat(answered.status()).isEqualTo(302);
        assertThat(answered.header("Location").orElseThrow())
                .contains("/auth/realms/myhezo/", "prompt=login", "max_age=0", "acr_values=2fa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "1", "", "true%26prompt%3Dnone"})
    void aLoginIsFreshOrItIsNot(String value) {
        Answered answered = gateway.get("/login?fresh=" + value).send();

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete_account",
                "update_password",
                "CONFIGURE_TOTP%20",
                "UPDATE_PASSWORD%26prompt%3Dnone",
                "delete_credential:x",
                "UPDATE_EMAIL",
                ""
            })
    void noOtherActionIsOffered(String action) {
        Answered answered = gateway.get("/login?action=" + action).send();

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "/%2Fevil.example",
                "%2F%2Fevil.example",
                "https:%2F%2Fevil.example",
                "https:evil.example",
                "/%09/evil.example",
                "/@evil.example",
                "/x%0d%0aLocation:%20https://evil.example",
                "javascript:alert(1)",
                "/contracts%3Fq%3D100%25",
                "/contracts%3Fq%3D%25zz",
                "/contracts%25",
                "/auth/realms/myhezo/protocol/openid-connect/logout",
                "/logout"
            })
    @Tag("T-18")
    void theWayBackLeadsToOurPagesOnly(String path) {
        Browser browser = SharedGateway.signedIn(gateway);

        for (Answered answered : java.util.List.of(
                gateway.get("/login?return_to=" + path).send(),
                browser.send(browser.call("GET", "/login?return_to=" + path)))) {
            assertThat(answered.status()).isEqualTo(400);
            assertThat(answered.header("Location")).isEmpty();
        }
    }

    @Test
    void whoIsSignedInGoesStraightToThePage() {
        Browser browser = SharedGateway.signedIn(gateway);

        Answered answered = browser.send(browser.call("GET", "/login?return_to=/umowy"));

        assertThat(answered.header("Location")).contains("/umowy");
    }

    @Test
    void aLoginThatDoesNotSayWhereToLeadsToTheContracts() {
        Browser browser = SharedGateway.signedIn(gateway);

        Answered answered = browser.send(browser.call("GET", "/login"));

        assertThat(answered.header("Location")).contains("/contracts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/callback",
                "/login/callback?state=&code=",
                "/login/callback?state=12345678901234567890&code=x",
                "/login/callback?state=../../../../&code=x",
                "/login/callback?error=access_denied&state=12345678"
            })
    @Tag("T-13")
    void anAnswerToNoLoginOfThisBrowserStartsNoSessionAndNoOtherAttempt(String address) {
        Answered answered = gateway.get(address).send();

        assertThat(answered.header("Location")).contains("/login-failed?reason=expired");
        assertThat(answered.all("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(GatewaySystem.SESSION + "="));
        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
    }

    @Test
    @Tag("T-15")
    void aForgedLogoutTokenEndsNothing() {
        for (String token : new String[] {
            "", "x", "eyJhbGciOiJub25lIn0.eyJzaWQiOiIxIn0.", "eyJhbGciOiJIUzI1NiJ9.eyJzaWQiOiIxIn0.AAAA"
        }) {
            Answered answered = gateway.call("POST", "/backchannel/logout")
                    .form("logout_token=" + token)
                    .send();

            assertThat(answered.status()).isIn(400, 503);
        }
    }
}
