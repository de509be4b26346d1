package pl.myhezo.gateway.route;

import java.util.Optional;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.login.RenewingSession;
import pl.myhezo.gateway.login.WatchingSession;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/** Finds the access token a service gets; a visitor who is not signed in has none, and where that is allowed is decided before. */
final class AccessTokenRelay implements GatewayFilter {

    private static final String TOKEN = AccessTokenRelay.class.getName();

    private final RenewingSession renewing;
    private final WatchingSession watching;

    AccessTokenRelay(RenewingSession renewing, WatchingSession watching) {
        this.renewing = renewing;
        this.watching = watching;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(SignedIn.class)
                .flatMap(signedIn -> renewing.fresh(signedIn.session()))
                .doOnNext(session -> {
                    watching.watch(session);
                    exchange.getAttributes().put(TOKEN, session.tokens().access());
                })
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    static Optional<String> token(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(TOKEN));
    }
}
