package pl.myhezo.gateway.headers;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pl.myhezo.gateway.door.Doorkeeper;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/**
 * Puts the security headers on every answer, whoever wrote it. Keycloak's pages keep the ones they
 * bring; what comes from a service or from us gets the portal's, under which nothing runs that is not a file of ours.
 */
final class AnswerHeaders implements Doorkeeper {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");
    private static final Map<String, String> OURS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", CONTENT_POLICY,
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");
    /** A file to be kept is nothing to be shown; where somebody shows it all the same, nothing in it runs. */
    private static final String POLICY_OF_FILES = "default-src 'none'; sandbox";

    private static final String KEYCLOAKS = "/auth/";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final boolean secure;
    private final ProblemWriter problems;

    AnswerHeaders(boolean secure, ProblemWriter problems) {
        this.secure = secure;
        this.problems = problems;
    }

    private Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        exchange.getResponse().beforeCommit(() -> {
            write(exchange.getResponse().getHeaders(), path);
            return Mono.empty();
        });
        HttpMethod method = exchange.getRequest().getMethod();
        return method == HttpMethod.TRACE || "CONNECT".equals(method.name()) || "TRACK".equals(method.name())
                ? problems.write(exchange, ProblemKind.METHOD_NOT_ALLOWED)
                : chain.filter(exchange);
    }

    private void write(HttpHeaders headers, String path) {
        if (secure) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        OURS.forEach((name, value) -> {
            if (!(path.startsWith(KEYCLOAKS) && headers.containsHeader(name))) {
                headers.set(name, value);
            }
        });
        if (path.startsWith("/api/") && headers.getContentDisposition().isAttachment()) {
            headers.set("Content-Security-Policy", POLICY_OF_FILES);
        }
        if (path.startsWith("/api/") || !headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @Override
    public Post post() {
        return Post.ANSWER_HEADERS;
    }

    @Override
    public WebFilter check() {
        return this::filter;
    }
}
