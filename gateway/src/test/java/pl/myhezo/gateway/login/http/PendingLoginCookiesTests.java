package pl.myhezo.gateway.login.http;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.gateway.session.SessionFixtures.NOW;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import pl.myhezo.gateway.login.PendingLogin;
import pl.myhezo.gateway.seal.Keys;
import pl.myhezo.gateway.session.MovableClock;
import tools.jackson.databind.json.JsonMapper;

@Tag("T-13")
class PendingLoginCookiesTests {

    private static final String LONG_PAGE = "/contracts?q=" + "x".repeat(280);

    private final MovableClock clock = new MovableClock(NOW);
    private final PendingLoginCookies pending = new PendingLoginCookies(JsonMapper.shared(), Keys.ofTests(), clock);
    private final Map<String, String> browser = new LinkedHashMap<>();

    @Test
    void twoTabsDoNotDisturbEachOther() {
        begin("state-of-the-first-tab");
        begin("other-of-the-second-tab");

        assertThat(finishes("state-of-the-first-tab")).isTrue();
        assertThat(finishes("other-of-the-second-tab")).isTrue();
        assertThat(browser).isEmpty();
    }

    @Test
    void aHundredBegunLoginsLeaveNoMoreThanTheNewestThree() {
        for (int i = 100; i < 200; i++) {
            begin(i + "-state-that-nobody-finishes-000000000000");
        }

        assertThat(browser).hasSize(3);
        assertThat(browser.toString()).hasSizeLessThan(6_000);
        assertThat(finishes("196-state-that-nobody-finishes-000000000000")).isFalse();
        assertThat(finishes("197-state-that-nobody-finishes-000000000000")).isTrue();
        assertThat(finishes("199-state-that-nobody-finishes-000000000000")).isTrue();
    }

    @Test
    void aCookieThatIsNoneOfOursGoesFirst() {
        begin("first-state");
        browser.put("__Host-myhezo-login-planted0", "x");
        begin("second-state");
        begin("third-state");

        assertThat(browser).hasSize(3).doesNotContainKey("__Host-myhezo-login-planted0");
    }

    private void begin(String state) {
        clock.moveTo(clock.instant().plusSeconds(1));
        MockServerWebExchange exchange = exchange();
        pending.remember(
                exchange,
                new PendingLogin(
                        URI.create("http://localhost:8080"),
                        state,
                        "n".repeat(43),
                        "v".repeat(43),
                        LONG_PAGE,
                        clock.instant()));
        keep(exchange);
    }

    private boolean finishes(String state) {
        MockServerWebExchange exchange = exchange();
        boolean found = pending.take(exchange, state).isPresent();
        keep(exchange);
        return found;
    }

    private MockServerWebExchange exchange() {
        HttpCookie[] cookies = browser.entrySet().stream()
                .map(cookie -> new HttpCookie(cookie.getKey(), cookie.getValue()))
                .toArray(HttpCookie[]::new);
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/login").cookie(cookies).build());
    }

    private void keep(MockServerWebExchange exchange) {
        exchange.getResponse().getCookies().toSingleValueMap().forEach((name, cookie) -> {
            if (cookie.getMaxAge().isZero()) {
                browser.remove(name);
            } else {
                browser.put(name, cookie.getValue());
            }
        });
    }
}
