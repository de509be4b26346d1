package pl.myhezo.gateway.route;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a small body in whole before anybody behind us hears of the request, and refuses one that is too large or takes
 * too long. So a slow client keeps no part of the system waiting, and nobody mistakes him for a slow part. The filters
 * that follow can read the body, each for itself.
 */
final class WholeBody implements GatewayFilter {

    private static final byte[] NOTHING = {};
    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final long maximum;
    private final Duration patience;
    private final HeldBodies heldBodies;
    private final Function<ServerHttpRequest, String> network;

    /**
     * @param patience for all of it, however steadily it drips
     * @param network that a request comes from
     */
    WholeBody(DataSize maximum, Duration patience, HeldBodies heldBodies, Function<ServerHttpRequest, String> network) {
        this.maximum = maximum.toBytes();
        this.patience = patience;
        this.heldBodies = heldBodies;
        this.network = network;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (BODILESS.contains(request.getMethod()) && StalledUpload.hasBody(request)) {
            return Mono.error(Refusal.because(ProblemKind.MALFORMED));
        }
        if (request.getHeaders().getContentLength() > maximum) {
            return Mono.error(Refusal.because(ProblemKind.TOO_LARGE));
        }
        HeldBodies.Share share = heldBodies.share(network.apply(request));
        return read(request, share)
                .flatMap(body -> chain.filter(
                        exchange.mutate().request(new Read(request, body)).build()))
                .doFinally(signal -> share.giveBack());
    }

    /** Copied, because a buffer of the network that holds a single byte may keep many more. */
    private Mono<byte[]> read(ServerHttpRequest request, HeldBodies.Share share) {
        if (!StalledUpload.hasBody(request)) {
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
        if (body.size() + bytes.length > maximum) {
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
