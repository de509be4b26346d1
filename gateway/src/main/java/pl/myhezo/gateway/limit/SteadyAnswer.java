package pl.myhezo.gateway.limit;

import java.time.Duration;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets an answer go no earlier than a fixed time after its request came, so that nobody sees by the time whether a mail
 * was sent before it, and so whether there is such an account.
 */
final class SteadyAnswer {

    private final Duration takes;

    /** @param takes longer than it takes to hand a mail over */
    SteadyAnswer(Duration takes) {
        this.takes = takes;
    }

    void begin(ServerWebExchange exchange) {
        Mono<Long> over = Mono.delay(takes).cache();
        over.subscribe();
        exchange.getResponse().beforeCommit(over::then);
    }
}
