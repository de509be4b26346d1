package pl.myhezo.gateway.route;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
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

    private final Duration patience;

    StalledUpload(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        boolean hasBody = headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return chain.filter(
                hasBody
                        ? exchange.mutate()
                                .request(new Watched(exchange.getRequest()))
                                .build()
                        : exchange);
    }

    private final class Watched extends ServerHttpRequestDecorator {

        Watched(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .timeout(patience)
                    .onErrorMap(TimeoutException.class, silence -> Refusal.because(ProblemKind.REQUEST_TIMEOUT));
        }
    }
}
