package pl.myhezo.gateway.route;

import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives up on a body of which nothing more comes, so that a few silent clients cannot hold all connections. */
final class StalledUpload implements GatewayFilter {

    private static final String UNDER_WAY = StalledUpload.class.getName();

    private final Duration patience;

    StalledUpload(Duration patience) {
        this.patience = patience;
    }

    static boolean hasBody(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whether the client has still to send some of the body; whatever fails then may be his doing. */
    static boolean isUnderWay(ServerWebExchange exchange) {
        return exchange.getAttributes().containsKey(UNDER_WAY);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(
                hasBody(exchange.getRequest())
                        ? exchange.mutate().request(new Watched(exchange)).build()
                        : exchange);
    }

    private final class Watched extends ServerHttpRequestDecorator {

        private final ServerWebExchange exchange;

        Watched(ServerWebExchange exchange) {
            super(exchange.getRequest());
            this.exchange = exchange;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .timeout(patience)
                    .onErrorMap(brokenOff -> Refusal.because(ProblemKind.REQUEST_TIMEOUT))
                    .doOnSubscribe(begun -> exchange.getAttributes().put(UNDER_WAY, true))
                    .doOnComplete(() -> exchange.getAttributes().remove(UNDER_WAY));
        }
    }
}
