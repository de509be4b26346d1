package pl.myhezo.gateway.limit;

import java.time.Duration;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pl.myhezo.gateway.door.Doorkeeper;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/** Turns an address away that asks for more than a company full of people would. */
final class Floods implements Doorkeeper {

    private final Allowances byAddress;
    private final ClientAddress addresses;
    private final ProblemWriter problems;

    Floods(Allowances byAddress, ClientAddress addresses, ProblemWriter problems) {
        this.byAddress = byAddress;
        this.addresses = addresses;
        this.problems = problems;
    }

    private Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Duration> wait = byAddress.take(addresses.networkOf(exchange.getRequest()));
        return wait.isPresent() ? problems.writeTooMany(exchange, wait.get()) : chain.filter(exchange);
    }

    @Override
    public Post post() {
        return Post.FLOOD;
    }

    @Override
    public WebFilter check() {
        return this::filter;
    }
}
