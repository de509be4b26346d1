package pl.myhezo.identityservice.user.keycloak;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import java.util.function.Supplier;
import pl.myhezo.identityservice.user.UsersUnavailable;

/**
 * Keeps a Keycloak in trouble from being asked more, and us from waiting for it. What is refused here is tried again by
 * the step that needs it, with growing pauses.
 */
final class Guard {

    private static final Duration OPEN_FOR = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final CircuitBreaker breaker;
    private final Retry retry;

    Guard(MeterRegistry registry) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .slowCallDurationThreshold(SLOW)
                .slowCallRateThreshold(80)
                .waitDurationInOpenState(OPEN_FOR)
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordException(Guard::isOutage)
                .build());
        this.breaker = breakers.circuitBreaker("keycloak");
        this.retry = Retry.of(
                "keycloak",
                RetryConfig.custom()
                        .maxAttempts(2)
                        .intervalFunction(IntervalFunction.ofRandomized(FIRST_PAUSE))
                        .retryOnException(Guard::isOutage)
                        .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(registry);
    }

    /** Calls, and calls once more where no answer came. For what may be repeated. */
    <T> T repeatable(Supplier<T> call) {
        return once(Retry.decorateSupplier(retry, call));
    }

    /** Calls. */
    <T> T once(Supplier<T> call) {
        try {
            return breaker.executeSupplier(call);
        } catch (CallNotPermittedException e) {
            throw new UsersUnavailable("Keycloak failed too often and is left alone for a moment", e);
        } catch (ProcessingException | ServerErrorException e) {
            throw new UsersUnavailable("Keycloak does not answer", e);
        }
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof ProcessingException || failure instanceof ServerErrorException;
    }
}
