package pl.myhezo.gateway.route;

import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Tries a read again, twice at most, if the connection failed before an answer came. All retries of a route share a
 * budget, so that an outage does not multiply the load on the part that is coming back.
 */
final class Retrying implements GatewayFilter {

    private static final int AT_MOST = 2;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final int A_SECOND = 10;

    private final Bucket budget = Bucket.builder()
            .addLimit(limit -> limit.capacity(A_SECOND).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
            .build();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> chain.filter(exchange))
                .retryWhen(Retry.backoff(AT_MOST, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .jitter(0.5)
                        .filter(error -> error instanceof IOException
                                && !exchange.getResponse().isCommitted()
                                && budget.tryConsume(1))
                        .doBeforeRetry(signal -> ServerWebExchangeUtils.reset(exchange))
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }
}
