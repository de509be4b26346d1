package pl.myhezo.ticketservice.migrated.http;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClientException;
import pl.myhezo.ticketservice.migrated.MustWait;

/**
 * Keeps a migration-service in trouble from being asked more. The event of the ticket waits at its place and is tried
 * again, with growing pauses, however long it takes.
 */
final class Guard {

    private static final Duration OPEN_FOR = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final CircuitBreaker breaker;
    private final Retry retry;

    Guard(MeterRegistry registry) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(OPEN_FOR)
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordException(Guard::isOutage)
                .build());
        this.breaker = breakers.circuitBreaker("migration-service");
        this.retry = Retry.of(
                "migration-service",
                RetryConfig.custom()
                        .maxAttempts(2)
                        .intervalFunction(IntervalFunction.ofRandomized(FIRST_PAUSE))
                        .retryOnException(Guard::isOutage)
                        .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(registry);
    }

    /**
     * Calls, and calls once more where no whole answer came.
     *
     * @throws MustWait if none came again
     */
    <T> T call(Supplier<T> call) {
        try {
            return breaker.executeSupplier(Retry.decorateSupplier(retry, call));
        } catch (CallNotPermittedException e) {
            throw new MustWait("migration-service failed too often and is left alone for a moment", e);
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new MustWait("migration-service hands nothing over", e);
        }
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof RestClientException || failure instanceof OAuth2AuthorizationException;
    }
}
