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

/** One circuit breaker a part behind us, and one for its large files, on the metrics endpoint under its name. */
final class Breakers {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final CircuitBreakerRegistry registry;

    Breakers(MeterRegistry meters) {
        this(meters, PAUSE);
    }

    Breakers(MeterRegistry meters, Duration pause) {
        this.registry = CircuitBreakerRegistry.of(config(pause));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    /**
     * Opens when half of the last 20 calls found nobody, and tries three calls again after a pause. Where those three take
     * longer than a pause, for instance because they send a large file, three others are tried.
     */
    private static CircuitBreakerConfig config(Duration pause) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(pause)
                .permittedNumberOfCallsInHalfOpenState(3)
                .maxWaitDurationInHalfOpenState(pause)
                .recordException(Breakers::foundNobody)
                .ignoreExceptions(Breaker.SaysNothing.class, Refusal.class)
                .build();
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
