package pl.myhezo.gateway.forgery;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pl.myhezo.gateway.door.Doorkeeper;
import pl.myhezo.gateway.origin.Origin;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/**
 * Refuses a write unless it carries our token and, as far as the browser tells, comes from a page of ours. Keycloak
 * guards its own forms, and its back-channel call comes from no browser.
 */
final class ForgeryGuard implements Doorkeeper {

    private static final String TOKEN_HEADER = "X-CSRF-TOKEN";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CsrfTokens tokens;
    private final ProblemWriter problems;

    ForgeryGuard(CsrfTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    private Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (READING.contains(request.getMethod()) || guardsItself(request) || isOurs(exchange)) {
            return chain.filter(exchange);
        }
        return problems.write(exchange, ProblemKind.CSRF);
    }

    private static boolean guardsItself(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/auth/") || path.startsWith("/backchannel/");
    }

    private boolean isOurs(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        String site = headers.getFirst("Sec-Fetch-Site");
        String origin = headers.getOrigin();
        String token = headers.getFirst(TOKEN_HEADER);
        return (site == null || "same-origin".equals(site))
                && (origin == null || origin.equals(Origin.of(exchange).toString()))
                && token != null
                && tokens.matches(exchange, token);
    }

    @Override
    public Post post() {
        return Post.FORGERY;
    }

    @Override
    public WebFilter check() {
        return this::filter;
    }
}
