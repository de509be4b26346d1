package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

@Tag("T-18")
class OpenProxyIT {

    private final GatewaySystem gateway = SharedGateway.usual();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/contracts/../../actuator/health",
                "/api/contracts/%2e%2e/%2e%2e/actuator",
                "/api/contracts/..%2f..%2factuator",
                "/api/contracts/..;/..;/actuator",
                "/api//contracts",
                "//api/contracts",
                "/api/contracts%00",
                "/api/contracts/%0d%0aX-Evil:%201",
                "/api/contracts;a=b/../../actuator",
                "/api\\contracts",
                "/API/contracts",
                "/api/tickets/../contracts/../../internal",
                "/api/companies/1234563218",
                "/api/dead-letters",
                "/api/actuator/prometheus",
                "/contracts.csv/../actuator"
            })
    void noSpellingLeadsToAnythingButTheRoutes(String target) {
        Browser browser = SharedGateway.signedIn(gateway);

        Answered answered = browser.send(browser.call("GET", target));

        assertThat(SharedGateway.passedOn())
                .allMatch(asked -> asked.uri().getRawPath().matches("/contracts(/[^/.;]*)*"));
        assertThat(answered.status()).isIn(200, 400, 404);
        assertThat(answered.text()).doesNotContain("jvm_", "\"components\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin/",
                "/auth/admin/realms/myhezo/users",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/myhezo/protocol/openid-connect/token/introspect",
                "/auth/realms/myhezo/protocol/openid-connect/userinfo",
                "/auth/realms/myhezo/protocol/openid-connect/auth/device",
                "/auth/realms/myhezo/protocol/openid-connect/ext/ciba/auth",
                "/auth/realms/myhezo/clients-registrations/default",
                "/auth/realms/myhezo/account",
                "/auth/realms/myhezo/login-actions/../../master/account",
                "/auth/realms/myhezo/login-actions/%2e%2e/%2e%2e/master",
                "/auth/realms/myhezo/login-actions/..;/..;/master",
                "/auth/resources/../admin/",
                "/auth/resources/..%2fadmin",
                "/auth/metrics",
                "/auth/health",
                "/auth"
            })
    void ofKeycloakOnlyTheLoginIsOpen(String target) {
        Answered answered = gateway.get(target).send();

        assertThat(answered.status()).isIn(400, 404);
        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d@localhost:8080/",
                "//127.0.0.1:%d/",
                "@127.0.0.1:%d/"
            })
    void nobodyIsConnectedToWhomTheRequestNames(String target) {
        try (EchoUpstream canary = EchoUpstream.start()) {
            Browser browser = SharedGateway.signedIn(gateway);
            browser.send(browser.call("GET", target.formatted(canary.port()) + "api/contracts"));

            assertThat(canary.asked()).isEmpty();
        }
    }

    @Test
    void anAddressForTheTokensOfProgramsIsPassedOn() {
        gateway.call("POST", "/auth/realms/myhezo/protocol/openid-connect/token")
                .form("grant_type=client_credentials")
                .send();

        assertThat(SharedGateway.KEYCLOAK.lastAsked().uri().getPath())
                .isEqualTo("/auth/realms/myhezo/protocol/openid-connect/token");
    }

    @Test
    @Tag("T-19")
    void contractsAreOnlyReadHere() {
        Browser browser = SharedGateway.signedIn(gateway);
        String token = SharedGateway.csrf(browser);

        Answered answered = browser.send(browser.call("PUT", "/api/contracts/HEZO~1")
                .header("X-CSRF-TOKEN", token)
                .json("{}"));

        assertThat(answered.status()).isIn(404, 405);
        assertThat(SharedGateway.passedOn()).isEmpty();
    }
}
