package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag("F-07")
class BreakerTests {

    private static final GatewayFilterChain GONE = exchange -> Mono.error(new IOException("connection reset"));

    private final Breaker breaker = new Breakers(new SimpleMeterRegistry()).of("migration");
    private final StalledUpload stream = new StalledUpload(Duration.ofMinutes(1));

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

    private void times(int times, Flux<DataBuffer> body, GatewayFilterChain part) {
        for (int i = 0; i < times; i++) {
            failure(body, part);
        }
    }

    private Throwable failure(Flux<DataBuffer> body, GatewayFilterChain part) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/migrations")
                .header(HttpHeaders.TRANSFER_ENCODING, "chunked")
                .body(body));
        return java.util.Objects.requireNonNull(stream.filter(exchange, watched -> breaker.filter(watched, part))
                .thenReturn(new Throwable("nothing failed"))
                .onErrorResume(Mono::just)
                .block());
    }
}
