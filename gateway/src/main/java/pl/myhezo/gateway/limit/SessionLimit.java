package pl.myhezo.gateway.limit;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/** Keeps one session from taking the services from everybody else. */
public final class SessionLimit implements GatewayFilter {

    private final Allowances bySession;

    SessionLimit(Allowances bySession) {
        this.bySession = bySession;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(SignedIn.class)
                .doOnNext(signedIn ->
                        Allowances.demand(bySession, signedIn.session().id().value()))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
