package pl.myhezo.gateway.route;

import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.body.WholeBody;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Passes a body on as it comes, and gives up on one of which nothing more comes, or only a byte now and then, so that a few
 * silent clients cannot hold all connections, and on one that is larger than it may be.
 */
final class StalledUpload implements GatewayFilter {

    private static final String UNDER_WAY = StalledUpload.class.getName();

    private final Duration patience;
    private final DataSize slowest;
    private final long maximum;

    /**
     * For bodies of any size.
     *
     * @param slowest what a body that has been coming for longer than the patience brings each second at least
     */
    StalledUpload(Duration patience, DataSize slowest) {
        this(patience, slowest, Long.MAX_VALUE);
    }

    private StalledUpload(Duration patience, DataSize slowest, long maximum) {
        this.patience = patience;
        this.slowest = slowest;
        this.maximum = maximum;
    }

    StalledUpload upTo(DataSize size) {
        return new StalledUpload(patience, slowest, size.toBytes());
    }

    /** Whether the client has still to send some of the body; whatever fails then may be his doing. */
    static boolean isUnderWay(ServerWebExchange exchange) {
        return exchange.getAttributes().containsKey(UNDER_WAY);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > maximum) {
            return Mono.error(Refusal.because(ProblemKind.TOO_LARGE));
        }
        return chain.filter(
                WholeBody.isSentWith(exchange.getRequest())
                        ? exchange.mutate().request(new Watched(exchange)).build()
                        : exchange);
    }

    private final class Watched extends ServerHttpRequestDecorator {

        private final ServerWebExchange exchange;
        private long arrived;

        Watched(ServerWebExchange exchange) {
            super(exchange.getRequest());
            this.exchange = exchange;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .timeout(patience)
                    .onErrorMap(brokenOff -> Refusal.because(ProblemKind.REQUEST_TIMEOUT))
                    .timed()
                    .map(part -> counted(part.get(), part.elapsedSinceSubscription()))
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                    .doOnSubscribe(begun -> exchange.getAttributes().put(UNDER_WAY, true))
                    .doOnComplete(() -> exchange.getAttributes().remove(UNDER_WAY));
        }

        private DataBuffer counted(DataBuffer buffer, Duration soFar) {
            arrived += buffer.readableByteCount();
            if (arrived > maximum) {
                DataBufferUtils.release(buffer);
                throw Refusal.because(ProblemKind.TOO_LARGE);
            }
            if (soFar.compareTo(patience) > 0 && arrived < slowest.toBytes() * soFar.toSeconds()) {
                DataBufferUtils.release(buffer);
                throw Refusal.because(ProblemKind.REQUEST_TIMEOUT);
            }
            return buffer;
        }
    }
}
