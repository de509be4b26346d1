package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Flux;

@Tag("T-24")
class StalledUploadTests {

    private static final Duration LONGER_THAN_ANY_TEST = Duration.ofMinutes(1);
    private static final GatewayFilterChain READS =
            exchange -> DataBufferUtils.join(exchange.getRequest().getBody()).then();

    @Test
    void aBodyThatDripsForEverIsGivenUp() {
        StalledUpload upload = new StalledUpload(Duration.ofSeconds(1), DataSize.ofKilobytes(8));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> send(upload, drops()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.REQUEST_TIMEOUT));
    }

    @Test
    void aSlowBodyThatIsNotTooSlowArrives() {
        StalledUpload upload = new StalledUpload(LONGER_THAN_ANY_TEST, DataSize.ofMegabytes(1));

        send(upload, drops().take(5));
    }

    private static Flux<DataBuffer> drops() {
        return Flux.interval(Duration.ofMillis(20))
                .map(drop -> DefaultDataBufferFactory.sharedInstance.wrap("x".getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(StalledUpload upload, Flux<DataBuffer> body) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/")
                .header(HttpHeaders.TRANSFER_ENCODING, "chunked")
                .body(body));
        upload.filter(exchange, READS).block(Duration.ofSeconds(30));
    }
}
