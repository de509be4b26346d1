package pl.myhezo.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells Spring Security who is calling, from the session cookie. */
final class SessionSecurityContexts implements ServerSecurityContextRepository {

    private final SessionCookie cookie;
    private final Sessions sessions;

    SessionSecurityContexts(SessionCookie cookie, Sessions sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookie.read(exchange.getRequest()))
                .flatMap(sessions::find)
                .map(session -> new SecurityContextImpl(new SignedIn(session)));
    }

    /** Sessions start at login and nowhere else. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }
}
