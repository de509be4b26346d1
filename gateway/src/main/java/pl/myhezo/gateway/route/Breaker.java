package pl.myhezo.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Stops calling a part that does not answer, and tries it again after a while. What it does answer, passes as it is. What
 * fails while the client has not sent all of his body says nothing about the part.
 */
final class Breaker implements GatewayFilter {

    private final CircuitBreaker breaker;

    Breaker(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .onErrorMap(error -> StalledUpload.isUnderWay(exchange), SaysNothing::new)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(SaysNothing.class, says -> says.error);
    }

    /** Neither a failure of the part nor a success. */
    static final class SaysNothing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Throwable error;

        SaysNothing(Throwable error) {
            super(null, error, false, false);
            this.error = error;
        }
    }
}
