package pl.myhezo.gateway.origin;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pl.myhezo.gateway.door.Doorkeeper;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/**
 * Refuses every request whose `Host` is not one of our origins, so that no link, redirect or issuer is ever built from
 * a name somebody made up. Only Keycloak's back-channel call comes by an internal name; its signed token is what counts.
 */
final class HostCheck implements Doorkeeper {

    static final String BACK_CHANNEL = "/backchannel/";

    private final Origins origins;
    private final ProblemWriter problems;

    HostCheck(Origins origins, ProblemWriter problems) {
        this.origins = origins;
        this.problems = problems;
    }

    private Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Origin> origin = origin(exchange);
        if (origin.isPresent()) {
            origin.get().attachTo(exchange);
            return chain.filter(exchange);
        }
        if (exchange.getRequest().getPath().value().startsWith(BACK_CHANNEL)) {
            return chain.filter(exchange);
        }
        return problems.write(exchange, ProblemKind.UNKNOWN_HOST);
    }

    private Optional<Origin> origin(ServerWebExchange exchange) {
        List<String> hosts = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.HOST);
        return hosts.size() == 1 ? origins.ofHost(hosts.getFirst()) : Optional.empty();
    }

    @Override
    public Post post() {
        return Post.HOST;
    }

    @Override
    public WebFilter check() {
        return this::filter;
    }
}
