package pl.myhezo.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Stops calling a part that does not answer, and tries it again after a while. What it does answer, passes as it is. */
final class Breaker implements GatewayFilter {

    private final CircuitBreaker breaker;

    Breaker(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).transformDeferred(CircuitBreakerOperator.of(breaker));
    }
}
