package pl.myhezo.gateway.body;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a small body in whole before anybody behind us hears of the request, and refuses one that is too large or takes
 * too long. So a slow client keeps no part of the system waiting, and nobody mistakes him for a slow part. What follows,
 * filters of a route or a handler of ours, can read the body, each for itself.
 */
public final class WholeBody implements GatewayFilter, HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final byte[] NOTHING = {};
    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final DataSize maximum;
    private final Duration patience;
    private final HeldBodies heldBodies;
    private final Function<ServerHttpRequest, String> network;

    /**
     * @param patience for all of it, however steadily it drips
     * @param network that a request comes from
     */
    WholeBody(DataSize maximum, Duration patience, HeldBodies heldBodies, Function<ServerHttpRequest, String> network) {
        this.maximum = maximum;
        this.patience = patience;
        this.heldBodies = heldBodies;
        this.network = network;
    }

    /** The same for bodies of another size; both share their room in memory. */
    public WholeBody upTo(DataSize size) {
        return new WholeBody(size, patience, heldBodies, network);
    }

    public static boolean isSentWith(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return takeIn(exchange, chain::filter);
    }

    @Override
    public Mono<ServerResponse> filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        return takeIn(request.exchange(), whole -> next.handle(ServerRequest.create(whole, request.messageReaders())));
    }

    private <T> Mono<T> takeIn(ServerWebExchange exchange, Function<ServerWebExchange, Mono<T>> next) {
        ServerHttpRequest request = exchange.getRequest();
        if (BODILESS.contains(request.getMethod()) && isSentWith(request)) {
            return Mono.error(Refusal.because(ProblemKind.MALFORMED));
        }
        if (request.getHeaders().getContentLength() > maximum.toBytes()) {
            return Mono.error(Refusal.because(ProblemKind.TOO_LARGE));
        }
        HeldBodies.Share share = heldBodies.share(network.apply(request));
        return read(request, share)
                .flatMap(body -> next.apply(
                        exchange.mutate().request(new Read(request, body)).build()))
                .doFinally(signal -> share.giveBack());
    }

    /** Copied, because a buffer of the network that holds a single byte may keep many more. */
    private Mono<byte[]> read(ServerHttpRequest request, HeldBodies.Share share) {
        if (!isSentWith(request)) {
            return Mono.just(NOTHING);
        }
        return request.getBody()
                .collect(ByteArrayOutputStream::new, (body, buffer) -> append(body, buffer, share))
                .map(ByteArrayOutputStream::toByteArray)
                .timeout(patience)
                .onErrorMap(
                        error -> !(error instanceof Refusal),
                        lateOrBrokenOff -> Refusal.because(ProblemKind.REQUEST_TIMEOUT));
    }

    private void append(ByteArrayOutputStream body, DataBuffer buffer, HeldBodies.Share share) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        if (body.size() + bytes.length > maximum.toBytes()) {
            throw Refusal.because(ProblemKind.TOO_LARGE);
        }
        share.take(bytes.length);
        body.writeBytes(bytes);
    }

    private static final class Read extends ServerHttpRequestDecorator {

        private final byte[] body;

        Read(ServerHttpRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return body.length == 0
                    ? Flux.empty()
                    : Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
        }
    }
}
