package pl.myhezo.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class HostIT {

    private final GatewaySystem gateway = SharedGateway.usual();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost",
                "localhost:9999",
                "localhost:8080@evil.example",
                "evil.example#localhost:8080",
                "localhost:8080.evil.example",
                "127.0.0.1:8080",
                ""
            })
    @Tag("T-35")
    void aRequestForAHostThatIsNotOursIsRefused(String host) {
        Answered answered = gateway.get("/auth/realms/myhezo/protocol/openid-connect/auth?client_id=myhezo-gateway")
                .host(host)
                .send();

        assertThat(answered.status()).isEqualTo(400);
        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
    }

    @Test
    @Tag("T-35")
    void twoHostsAreNone() {
        assertThat(gateway.get("/login").header("Host", "evil.example").send().status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "myhezo.pl.localhost:8080, en, , pl",
        "myhezo.com.localhost:8080, pl, , en",
        "MYHEZO.COM.localhost:8080, pl, , en",
        "localhost:8080, en-GB, , en",
        "localhost:8080, de, , pl",
        "myhezo.pl.localhost:8080, pl, en, en"
    })
    void theHostDecidesTheLanguageUnlessOneWasChosen(String host, String browser, String chosen, String language) {
        var call = gateway.get("/api/session").host(host).header("Accept-Language", browser);
        if (chosen != null) {
            call.cookie("__Host-myhezo-language", chosen);
        }

        assertThat(call.send().json().path("language").asString()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"myhezo.pl.localhost:8080, Wymagane logowanie, pl", "myhezo.com.localhost:8080, Not logged in, en"})
    void problemsSpeakThatLanguage(String host, String title, String language) {
        Answered answered = gateway.get("/api/contracts").host(host).send();

        assertThat(answered.header("Content-Language")).contains(language);
        assertThat(answered.json().path("title").asString()).isEqualTo(title);
    }

    @Test
    void theIssuersAddressIsThatOfTheHost() {
        Answered answered =
                gateway.get("/login").host("myhezo.com.localhost:8080").send();

        assertThat(answered.header("Location").orElseThrow())
                .startsWith("http://myhezo.com.localhost:8080/auth/realms/myhezo/protocol/openid-connect/auth")
                .contains("kc_locale=en", "ui_locales=en");
    }
}
