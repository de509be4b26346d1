package pl.myhezo.gateway.route;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag("F-07")
class BreakerTests {

    private static final GatewayFilterChain GONE = exchange -> Mono.error(new IOException("connection reset"));

    private static final Throwable NOTHING = new Throwable("nothing failed");

    private final Breaker breaker = new Breakers(new SimpleMeterRegistry()).of("migration");
    private final StalledUpload stream = new StalledUpload(Duration.ofMinutes(1), DataSize.ofBytes(0));

    @Test
    void opensForAPartThatIsGone() {
        times(10, Flux.empty(), GONE);

        assertThat(failure(Flux.empty(), GONE)).isInstanceOf(CallNotPermittedException.class);
    }

    @Test
    void opensForAPartThatGoesAfterAllOfTheBodyHasCome() {
        GatewayFilterChain reads =
                exchange -> exchange.getRequest().getBody().then(Mono.error(new IOException("connection reset")));
        times(10, Flux.empty(), reads);

        assertThat(failure(Flux.empty(), reads)).isInstanceOf(CallNotPermittedException.class);
    }

    @Test
    void staysClosedForAPartThatGivesUpOnASlowClient() {
        GatewayFilterChain givesUp = exchange -> exchange.getRequest()
                .getBody()
                .then()
                .timeout(Duration.ofMillis(1), Mono.error(new IOException("connection reset")));
        times(10, Flux.never(), givesUp);

        assertThat(failure(Flux.never(), givesUp)).isExactlyInstanceOf(IOException.class);
    }

    @Test
    void staysClosedForClientsThatBreakOff() {
        GatewayFilterChain reads = exchange -> exchange.getRequest().getBody().then();
        Flux<DataBuffer> brokenOff = Flux.error(new IOException("connection reset by peer"));
        times(10, brokenOff, reads);

        assertThat(failure(brokenOff, reads))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.REQUEST_TIMEOUT));
    }

    @Test
    void triesOthersWhereThoseItTriesTakeLong() {
        Breaker impatient = new Breakers(new SimpleMeterRegistry(), Duration.ofMillis(100)).of("ticket");
        AtomicInteger slow = new AtomicInteger();
        GatewayFilterChain endless =
                exchange -> Mono.fromRunnable(slow::incrementAndGet).then(Mono.never());
        for (int i = 0; i < 10; i++) {
            failure(impatient, Flux.empty(), GONE);
        }

        await().until(() -> {
            through(impatient, Flux.empty(), endless).subscribe();
            return slow.get() == 3;
        });

        await().until(() -> failure(impatient, Flux.empty(), exchange -> Mono.empty()) == NOTHING);
    }

    private void times(int times, Flux<DataBuffer> body, GatewayFilterChain part) {
        for (int i = 0; i < times; i++) {
            failure(body, part);
        }
    }

    private Throwable failure(Flux<DataBuffer> body, GatewayFilterChain part) {
        return failure(breaker, body, part);
    }

    private Throwable failure(Breaker of, Flux<DataBuffer> body, GatewayFilterChain part) {
        return requireNonNull(through(of, body, part).block());
    }

    private Mono<Throwable> through(Breaker of, Flux<DataBuffer> body, GatewayFilterChain part) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/migrations")
                .header(HttpHeaders.TRANSFER_ENCODING, "chunked")
                .body(body));
        return stream.filter(exchange, watched -> of.filter(watched, part))
                .thenReturn(NOTHING)
                .onErrorResume(Mono::just);
    }
}
