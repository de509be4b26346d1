package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.localstack.LocalMongo;

class PassingOnIT {

    private static EchoUpstream echo;
    private static GatewaySystem gateway;

    @BeforeAll
    static void start() {
        echo = EchoUpstream.start();
        gateway = GatewaySystem.start(Map.of(
                "spring.mongodb.uri", LocalMongo.shared().uri(),
                "myhezo.upstreams.identity", echo.uri().toString(),
                "myhezo.upstreams.contract", echo.uri().toString(),
                "myhezo.upstreams.migration", echo.uri().toString(),
                "myhezo.upstreams.keycloak", echo.uri().toString()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        echo.close();
    }

    @Test
    void relaysTheAccessTokenOfTheSession() {
        Session session = gateway.signIn();
        Answered answered = gateway.get("/api/contracts?q=FG12")
                .cookie(GatewaySystem.SESSION, session.id().value())
                .send();
        assertThat(answered.status()).isEqualTo(200);
        assertThat(echo.lastAsked().uri()).hasToString("/contracts?q=FG12");
        assertThat(echo.lastAsked().headers().get("authorization"))
                .containsExactly("Bearer " + session.tokens().access());
    }

    @Test
    void needsASession() {
        Answered answered = gateway.get("/api/contracts").send();
        assertThat(answered.status()).isEqualTo(401);
        assertThat(answered.problem()).isEqualTo("not-authenticated");
    }

    @Test
    void tellsThePlatformItsHealthAndFiguresAndNothingElse() {
        assertThat(gateway.management("/actuator/health/readiness").send().text())
                .contains("UP");
        assertThat(gateway.management("/actuator/prometheus").send().text()).contains("jvm_memory");
        assertThat(gateway.management("/actuator/env").send().status()).isEqualTo(404);
        assertThat(gateway.get("/actuator/health").send().status()).isEqualTo(404);
    }
}
