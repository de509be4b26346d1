package pl.myhezo.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.Sessions;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.Line;
import pl.myhezo.gateway.system.SharedGateway;

@ExtendWith(OutputCaptureExtension.class)
class LiveStreamsIT {

    private static final String HANG_UP = "";

    private final GatewaySystem gateway = SharedGateway.usual();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final CountDownLatch left = new CountDownLatch(1);

    @BeforeEach
    void aServiceThatGoesOnTalking() {
        SharedGateway.begin();
        SharedGateway.SERVICES.answersWith(this::talk);
    }

    /** Says what it is given, and in between something that only shows whether somebody still listens. */
    private void talk(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        try {
            String next = ":";
            while (!HANG_UP.equals(next)) {
                exchange.getResponseBody().write((next + "\n\n").getBytes(UTF_8));
                exchange.getResponseBody().flush();
                String given = said.poll(1, SECONDS);
                next = given == null ? ":" : given;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            left.countDown();
        }
    }

    private static Line open(GatewaySystem at, Session session, String... more) {
        String[] request = {
            "GET /api/tickets/events HTTP/1.1",
            "Host: localhost:8080",
            "Accept: text/event-stream",
            "Accept-Encoding: gzip, br",
            "Cookie: " + GatewaySystem.SESSION + "=" + session.id().value()
        };
        String[] all = new String[request.length + more.length];
        System.arraycopy(request, 0, all, 0, request.length);
        System.arraycopy(more, 0, all, request.length, more.length);
        return Line.open(at.port(), all);
    }

    @Test
    void everyEventPassesAsItComes() {
        Session session = gateway.signIn();
        try (Line line = open(gateway, session)) {
            assertThat(line.next()).contains(" 200 ");
            assertThat(line.upTo(""))
                    .containsIgnoringCase("content-type: text/event-stream")
                    .containsIgnoringCase("cache-control: no-store")
                    .doesNotContainIgnoringCase("content-encoding")
                    .doesNotContainIgnoringCase("content-length");
            for (String news : new String[] {"data: 1", "data: 2", "data: 3"}) {
                said.add(news);
                line.upTo(news); // so it came before the next one was said
            }
            said.add(HANG_UP);
            line.upTo("0");
        }
        assertThat(SharedGateway.passedOn().getLast().uri()).hasToString("/tickets/events");
        assertThat(SharedGateway.passedOn().getLast().headers().get("authorization"))
                .containsExactly("Bearer " + session.tokens().access());
    }

    @Test
    @Tag("T-15")
    void aStreamEndsWithItsSessionAndNoOther() throws InterruptedException {
        Session ended = gateway.signIn();
        Session other = gateway.signIn();
        try (Line his = open(gateway, ended);
                Line hers = open(gateway, other)) {
            his.upTo("");
            hers.upTo("");

            gateway.bean(Sessions.class).end(ended.id()).block();

            his.upTo("0"); // the end of the last part: all was said, as far as a browser knows
            assertThat(left.await(30, SECONDS)).isTrue();
            said.add("data: 1");
            hers.upTo("data: 1");
            said.add(HANG_UP);
        }
    }

    @Test
    @Tag("T-15")
    void aStreamEndsWhenKeycloakHasTakenTheTokenBack() {
        try (Line line = open(gateway, gateway.signIn())) {
            line.upTo("");

            SharedGateway.KEYCLOAK.answersWith(exchange -> {
                boolean asksForNewTokens = exchange.getRequestURI().getPath().endsWith("/token");
                EchoUpstream.json(
                        exchange,
                        asksForNewTokens ? 400 : 200,
                        asksForNewTokens ? "{\"error\":\"invalid_grant\"}" : "{\"active\":false}");
            });

            line.upTo("0");
        }
    }

    @Test
    @Tag("F-01")
    void endsAsIfAllHadBeenSaidWhenTheServiceDies(CapturedOutput output) {
        SharedGateway.SERVICES.answersWith(exchange -> {
            exchange.setStreams(null, new FilterOutputStream(exchange.getResponseBody()) {
                @Override
                public void close() throws IOException {
                    throw new IOException("Died before the end of its answer");
                }
            });
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: 1\n\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
        });
        try (Line line = open(gateway, gateway.signIn())) {
            line.upTo("data: 1");
            line.upTo("0");
        }
        assertThat(output).as("many lose their streams at once").doesNotContain("ERROR");
    }

    @Test
    void theServiceIsLeftWhenTheBrowserIs() throws InterruptedException {
        try (Line line = open(gateway, gateway.signIn())) {
            line.upTo("");
        }
        assertThat(left.await(30, SECONDS)).isTrue();
    }

    @Test
    void needsASession() {
        assertThat(gateway.get("/api/tickets/events").send().status()).isEqualTo(401);
        assertThat(SharedGateway.passedOn()).isEmpty();
    }

    @Test
    void thereAreOnlySoManyAndAPlaceThatIsLeftIsFree() {
        GatewaySystem strict = SharedGateway.strict();
        try (Line first = open(strict, strict.signIn(), "X-Forwarded-For: 192.0.2.90")) {
            assertThat(first.next()).contains(" 200 ");
            try (Line second = open(strict, strict.signIn(), "X-Forwarded-For: 192.0.2.91")) {
                assertThat(second.next()).contains(" 503 ");
            }
        }
        AtomicInteger address = new AtomicInteger(100);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            String from = "X-Forwarded-For: 192.0.2." + address.getAndIncrement();
            try (Line third = open(strict, strict.signIn(), from)) {
                return String.valueOf(third.next()).contains(" 200 ");
            }
        });
    }
}
