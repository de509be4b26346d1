package pl.myhezo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;
import pl.myhezo.localstack.process.Ports;
import tools.jackson.databind.json.JsonMapper;

@Tag("F-10")
class StoreDownIT {

    private static GatewaySystem gateway;
    private static EchoUpstream services;

    @BeforeAll
    static void startWithoutStore() {
        services = EchoUpstream.start();
        gateway = GatewaySystem.start(Map.of(
                "spring.mongodb.uri",
                "mongodb://127.0.0.1:" + Ports.free() + "/?directConnection=true",
                "logging.structured.format.console",
                "ecs",
                "myhezo.upstreams.contract",
                services.uri().toString(),
                "myhezo.upstreams.identity",
                services.uri().toString()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        services.close();
    }

    @Test
    void whoIsSignedInIsToldToWaitAndNotTakenForAStranger() {
        Browser browser = SharedGateway.of(gateway, SharedGateway.usual().signIn());

        for (String target : new String[] {"/api/contracts", "/api/session", "/login"}) {
            Answered answered = browser.send(browser.call("GET", target));

            assertThat(answered.status()).as(target).isEqualTo(503);
            assertThat(answered.problem()).as(target).isEqualTo("unavailable");
            assertThat(answered.header("Retry-After")).as(target).isPresent();
            assertThat(answered.all("Set-Cookie")).as(target).isEmpty();
        }
        assertThat(services.asked()).isEmpty();
    }

    @Test
    @Tag("T-39")
    @ExtendWith(OutputCaptureExtension.class)
    void theOutageIsLoggedInOneLineOfJsonThatNamesNobody(CapturedOutput output) {
        Session session = SharedGateway.usual().signIn();
        Browser browser = SharedGateway.of(gateway, session);

        String trace = browser.send(browser.call("GET", "/api/contracts/HEZO~1"))
                .json()
                .path("traceId")
                .asString();

        List<String> lines =
                output.getOut().lines().filter(line -> line.contains(trace)).toList();
        assertThat(lines).hasSize(1);
        assertThat(JsonMapper.shared()
                        .readTree(lines.getFirst())
                        .path("message")
                        .asString())
                .startsWith("/api/contracts/HEZO~1 is unavailable");
        assertThat(output.getAll())
                .doesNotContain(
                        session.id().value(),
                        session.tokens().access(),
                        session.person().email(),
                        session.person().name());
    }

    @Test
    void visitorsAreServedAllTheSame() {
        assertThat(gateway.get("/").header("Accept", "text/html").send().status())
                .isEqualTo(200);
        assertThat(gateway.get("/api/session").send().status()).isEqualTo(200);
        assertThat(gateway.get("/api/registrations/r-1").send().status()).isEqualTo(200);
        assertThat(gateway.get("/api/contracts").send().status()).isEqualTo(401);
    }

    @Test
    void aCookieThatWeNeverGaveOutAsksTheStoreNothing() {
        Answered answered = gateway.get("/api/contracts")
                .cookie(GatewaySystem.SESSION, "A".repeat(64))
                .send();

        assertThat(answered.status()).isEqualTo(401);
    }
}
