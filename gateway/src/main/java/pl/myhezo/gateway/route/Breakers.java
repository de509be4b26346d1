package pl.myhezo.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import pl.myhezo.gateway.problem.Refusal;

/** One circuit breaker a part behind us, on the metrics endpoint under its name. */
final class Breakers {

    /** Opens when half of the last 20 calls found nobody, and tries three calls again after 5 s. */
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(3)
            .recordException(Breakers::foundNobody)
            .ignoreExceptions(Breaker.SaysNothing.class, Refusal.class)
            .build();

    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CONFIG);

    Breakers(MeterRegistry meters) {
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    Breaker of(String part) {
        return new Breaker(registry.circuitBreaker(part));
    }

    private static boolean foundNobody(Throwable error) {
        return error instanceof IOException
                || error instanceof TimeoutException
                || error instanceof ResponseStatusException status
                        && status.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }
}
