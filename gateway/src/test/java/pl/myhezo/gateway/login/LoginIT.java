package pl.myhezo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.KeycloakSystem;
import pl.myhezo.gateway.system.KeycloakSystem.Demo;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Ports;

class LoginIT {

    private static EchoUpstream echo;
    private static KeycloakSystem keycloak;
    private static GatewaySystem gateway;

    @BeforeAll
    static void start(@TempDir Path folder) {
        echo = EchoUpstream.start();
        int port = Ports.free();
        keycloak = KeycloakSystem.start(folder, port);
        Map<String, String> settings = new HashMap<>(keycloak.settings());
        settings.put("server.port", Integer.toString(port));
        settings.put("spring.mongodb.uri", LocalMongo.shared().uri());
        settings.put("myhezo.upstreams.identity", echo.uri().toString());
        settings.put("myhezo.upstreams.contract", echo.uri().toString());
        gateway = GatewaySystem.start(settings);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        keycloak.close();
        echo.close();
    }

    @Test
    void logsInWithBothFactorsAndReturnsToThePageAskedFor() {
        Browser browser = new Browser(gateway);
        Answered page = keycloak.logIn(browser, Demo.ALICJA, "/contracts");
        assertThat(browser.address().getPath()).isEqualTo("/contracts");
        assertThat(page.text()).contains("myHEZO");

        Answered session = browser.send(browser.call("GET", "/api/session"));
        assertThat(session.json().path("authenticated").asBoolean()).isTrue();
        assertThat(session.json().path("name").asString()).isEqualTo("Alicja Nowak");
        assertThat(session.json().path("roles").toString()).isEqualTo("[\"customer\"]");
    }
}
