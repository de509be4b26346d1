package pl.myhezo.gateway.language;

import java.net.URI;
import java.util.Optional;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Makes the language of the portal hold on Keycloak's pages. As soon as Keycloak knows who is there it would speak the
 * language of his profile; it keeps to another one only if each step of the login names it. Keycloak's own cookie says
 * which: a login sets it, and so does the switch on Keycloak's pages.
 */
public final class KeycloakLanguage implements GatewayFilter {

    static final String COOKIE = "KEYCLOAK_LOCALE";
    private static final String PAGES = "/auth/realms/myhezo/";
    private static final String STEPS = PAGES + "login-actions/";
    private static final String PARAMETER = "kc_locale";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean silent = request.getPath().value().startsWith(STEPS)
                && !request.getQueryParams().containsKey(PARAMETER);
        return chain.filter(
                silent
                        ? chosen(request)
                                .map(language -> naming(language, exchange))
                                .orElse(exchange)
                        : exchange);
    }

    private static Optional<Language> chosen(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        return cookie == null ? Optional.empty() : Language.of(cookie.getValue());
    }

    private static ServerWebExchange naming(Language language, ServerWebExchange exchange) {
        URI asked = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .queryParam(PARAMETER, language.code())
                .build(true)
                .toUri();
        return exchange.mutate().request(request -> request.uri(asked)).build();
    }

    /** For the browser that is sent to the login. */
    public static ResponseCookie begin(Language language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path(PAGES)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
