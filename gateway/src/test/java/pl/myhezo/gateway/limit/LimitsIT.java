package pl.myhezo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class LimitsIT {

    private static final String FORM = "/auth/realms/myhezo/login-actions/authenticate";

    private final GatewaySystem gateway = SharedGateway.strict();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @Test
    @Tag("T-16")
    void anAddressThatAsksTooMuchWaitsAndOthersDoNot() {
        IntStream.range(0, 5)
                .forEach(i -> assertThat(from("203.0.113.1").status()).isEqualTo(200));

        Answered refused = from("203.0.113.1");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(from("203.0.113.2").status()).isEqualTo(200);
    }

    @Test
    @Tag("T-16")
    void anAddressInventedByTheClientDoesNotHelpHim() {
        IntStream.range(0, 5).forEach(i -> from("198.51.100." + i + ", 203.0.113.3"));

        assertThat(from("198.51.100.77, 203.0.113.3").status()).isEqualTo(429);
    }

    @Test
    void oneSessionDoesNotTakeTheServicesFromTheOthers() {
        Browser busy = SharedGateway.signedIn(gateway);
        IntStream.range(0, 3)
                .forEach(i -> assertThat(
                                contracts(busy, "203.0.113." + (10 + i)).status())
                        .isEqualTo(200));

        Answered refused = contracts(busy, "203.0.113.20");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(contracts(SharedGateway.signedIn(gateway), "203.0.113.21").status())
                .isEqualTo(200);
    }

    @Test
    @Tag("T-06b")
    void wrongPasswordsFromOneAddressDoNotReachTheAccountsOwnLimit() {
        assertThat(password("203.0.113.30", "alicja@alfa.example")).isEqualTo(200);
        assertThat(password("203.0.113.30", "alicja@alfa.example")).isEqualTo(200);
        assertThat(password("203.0.113.30", "ALICJA@alfa.example%20")).isEqualTo(429);

        assertThat(SharedGateway.KEYCLOAK.asked())
                .filteredOn(asked -> asked.uri().getPath().equals(FORM))
                .hasSize(2);
        assertThat(password("203.0.113.31", "alicja@alfa.example"))
                .as("the owner, from elsewhere")
                .isEqualTo(200);
    }

    @Test
    @Tag("T-06b")
    void manyAccountsFromOneAddressAreLimitedTogether() {
        for (String account : new String[] {"a", "b", "c", "d"}) {
            assertThat(password("203.0.113.40", account + "@alfa.example")).isEqualTo(200);
        }
        assertThat(password("203.0.113.40", "e@alfa.example")).isEqualTo(429);
    }

    private Answered from(String forwardedFor) {
        return gateway.get("/api/session")
                .header("X-Forwarded-For", forwardedFor)
                .send();
    }

    private static Answered contracts(Browser browser, String address) {
        return browser.send(browser.call("GET", "/api/contracts").header("X-Forwarded-For", address));
    }

    private int password(String address, String account) {
        return gateway.call("POST", FORM + "?session_code=s")
                .header("X-Forwarded-For", address)
                .cookie("AUTH_SESSION_ID", "of-" + account)
                .form("username=" + account + "&password=wrong")
                .send()
                .status();
    }
}
