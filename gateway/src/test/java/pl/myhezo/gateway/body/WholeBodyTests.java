package pl.myhezo.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@Tag("T-24")
class WholeBodyTests {

    private final WholeBody wholeBody = new WholeBody(
            DataSize.ofBytes(10),
            Duration.ofSeconds(10),
            new HeldBodies(DataSize.ofBytes(16), DataSize.ofBytes(12)),
            request -> Objects.requireNonNullElse(request.getHeaders().getFirst("Network"), "usual"));
    private final List<String> passedOn = new ArrayList<>();

    @Test
    void passesABodyOnOnceItIsThereAndAsOftenAsItIsRead() {
        pass(Flux.just("one", "two")).block();

        assertThat(passedOn).containsExactly("onetwo", "onetwo");
    }

    @Test
    void waitsForNoBodyWhereNoneIsAnnounced() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));

        wholeBody
                .filter(exchange, same -> Mono.fromRunnable(() -> passedOn.add("")))
                .block();

        assertThat(passedOn).hasSize(1);
    }

    @Test
    void givesUpOnABodyThatStops() {
        refuses(Flux.just("o").concatWith(Flux.never()), ProblemKind.REQUEST_TIMEOUT);
    }

    @Test
    void givesUpOnABodyThatDripsForTooLong() {
        refuses(Flux.interval(Duration.ofSeconds(4)).map(second -> "o"), ProblemKind.REQUEST_TIMEOUT);
    }

    @Test
    void givesUpOnABodyThatBreaksOff() {
        refuses(Flux.just("o").concatWith(Flux.error(new java.io.IOException())), ProblemKind.REQUEST_TIMEOUT);
    }

    @Test
    void givesUpOnABodyThatGrowsTooLarge() {
        refuses(Flux.just("012345678", "9a"), ProblemKind.TOO_LARGE);
    }

    @Test
    void hasRoomForSoMuchOfOneNetworkAndOfAllTogether() {
        Disposable half = pass(Flux.just("012345678").concatWith(Flux.never())).subscribe();
        refuses(Flux.just("0123"), ProblemKind.TOO_MANY);
        pass("another", Flux.just("012345")).block();
        assertThat(refusal(pass("another", Flux.just("01234567")))).isEqualTo(ProblemKind.UNAVAILABLE);
        passedOn.clear();

        half.dispose();
        pass(Flux.just("0123")).block();
        pass(Flux.just("012345678")).block();

        assertThat(passedOn).containsExactly("0123", "0123", "012345678", "012345678");
    }

    @Test
    void refusesABodyWhereNoneBelongs() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.method(HttpMethod.GET, "/")
                .header(HttpHeaders.TRANSFER_ENCODING, "chunked")
                .body(Flux.just(buffer("x"))));

        assertThat(refusal(wholeBody.filter(exchange, same -> Mono.empty()))).isEqualTo(ProblemKind.MALFORMED);
    }

    private static @Nullable ProblemKind refusal(Mono<Void> passing) {
        return passing.then(Mono.<ProblemKind>empty())
                .onErrorResume(Refusal.class, refusal -> Mono.just(refusal.kind()))
                .block();
    }

    private void refuses(Flux<String> body, ProblemKind kind) {
        StepVerifier.withVirtualTime(() -> pass(body))
                .thenAwait(Duration.ofSeconds(10))
                .expectErrorSatisfies(
                        error -> assertThat(((Refusal) error).kind()).isEqualTo(kind))
                .verify(Duration.ofSeconds(30));
        assertThat(passedOn).isEmpty();
    }

    private Mono<Void> pass(Flux<String> body) {
        return pass("usual", body);
    }

    private Mono<Void> pass(String network, Flux<String> body) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/")
                .header("Network", network)
                .header(HttpHeaders.TRANSFER_ENCODING, "chunked")
                .body(body.map(WholeBodyTests::buffer)));
        return wholeBody.filter(
                exchange,
                whole -> text(whole.getRequest().getBody())
                        .doOnNext(passedOn::add)
                        .then(text(whole.getRequest().getBody()))
                        .doOnNext(passedOn::add)
                        .then());
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<String> text(Flux<DataBuffer> body) {
        return DataBufferUtils.join(body).map(buffer -> buffer.toString(StandardCharsets.UTF_8));
    }
}
