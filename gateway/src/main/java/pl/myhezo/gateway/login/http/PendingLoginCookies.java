package pl.myhezo.gateway.login.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.login.PendingLogin;
import pl.myhezo.gateway.seal.MasterKey;
import pl.myhezo.gateway.seal.Seal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps begun logins in the browser, sealed, one cookie each, so that two tabs do not disturb each other. Only the newest
 * few: a browser sends them all with each request, and one whose headers are too large would be refused everywhere.
 */
final class PendingLoginCookies {

    private static final String PREFIX = "__Host-myhezo-login-";
    private static final int STATE_PART = 8;
    private static final Pattern NAME = Pattern.compile(PREFIX + "[A-Za-z0-9-]{" + STATE_PART + "}");
    private static final int MOST_AT_ONCE = 3;

    /** Long enough to set up an authenticator in between. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final JsonMapper json;
    private final Seal seal;
    private final Clock clock;

    PendingLoginCookies(JsonMapper json, MasterKey key, Clock clock) {
        this.json = json;
        this.seal = key.sealFor("pending-login");
        this.clock = clock;
    }

    void remember(ServerWebExchange exchange, PendingLogin pending) {
        forgetAllButNewest(exchange);
        byte[] sealed = seal.close(json.writeValueAsBytes(pending));
        exchange.getResponse()
                .addCookie(cookie(
                                name(pending.state()),
                                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                        .maxAge(LIFE)
                        .build());
    }

    private void forgetAllButNewest(ServerWebExchange exchange) {
        exchange.getRequest().getCookies().values().stream()
                .flatMap(List::stream)
                .filter(cookie -> NAME.matcher(cookie.getName()).matches())
                .sorted(Comparator.comparing(this::begun).reversed())
                .skip(MOST_AT_ONCE - 1)
                .forEach(old -> exchange.getResponse().addCookie(gone(old.getName())));
    }

    private Instant begun(HttpCookie cookie) {
        return open(cookie.getValue()).map(PendingLogin::startedAt).orElse(Instant.MIN);
    }

    /** Takes the login out that this answer belongs to; a second time there is none. */
    Optional<PendingLogin> take(ServerWebExchange exchange, String state) {
        if (state.length() < STATE_PART) {
            return Optional.empty();
        }
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(name(state));
        if (cookie == null) {
            return Optional.empty();
        }
        exchange.getResponse().addCookie(gone(cookie.getName()));
        return open(cookie.getValue())
                .filter(pending -> pending.state().equals(state))
                .filter(pending -> clock.instant().isBefore(pending.startedAt().plus(LIFE)));
    }

    private Optional<PendingLogin> open(String value) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(value))
                    .map(open -> json.readValue(open, PendingLogin.class));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Only letters and digits of the state may name a cookie; it begins with enough of them to tell two apart. */
    private static String name(String state) {
        return PREFIX + state.substring(0, STATE_PART).replaceAll("[^A-Za-z0-9]", "-");
    }

    private static ResponseCookie gone(String name) {
        return cookie(name, "").maxAge(0).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax");
    }
}
