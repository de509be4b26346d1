package pl.myhezo.gateway.route;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies above a size, by what they say and by what they are, without holding them. */
final class BodyLimit implements GatewayFilter {

    private final long maximum;

    BodyLimit(DataSize maximum) {
        this.maximum = maximum.toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long announced = request.getHeaders().getContentLength();
        if (announced > maximum) {
            return Mono.error(Refusal.because(ProblemKind.TOO_LARGE));
        }
        boolean counts = announced == -1 && request.getHeaders().containsHeader("Transfer-Encoding");
        return chain.filter(
                counts ? exchange.mutate().request(new Counted(request)).build() : exchange);
    }

    private final class Counted extends ServerHttpRequestDecorator {

        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody().map(buffer -> {
                if (seen.addAndGet(buffer.readableByteCount()) > maximum) {
                    DataBufferUtils.release(buffer);
                    throw Refusal.because(ProblemKind.TOO_LARGE);
                }
                return buffer;
            });
        }
    }
}
