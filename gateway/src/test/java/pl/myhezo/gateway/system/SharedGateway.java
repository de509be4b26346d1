package pl.myhezo.gateway.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.system.EchoUpstream.Asked;
import pl.myhezo.localstack.LocalMongo;

/**
 * A gateway for all tests that need no Keycloak, started by the first of them and gone with the JVM. One echo stands for
 * the services, one for Keycloak.
 */
public final class SharedGateway {

    /** What the services were asked. */
    public static final EchoUpstream SERVICES = EchoUpstream.start();

    /** What Keycloak was asked by browsers; to the gateway's own questions it says that all tokens stand. */
    public static final EchoUpstream KEYCLOAK = EchoUpstream.start();

    public static final String PROXY = "127.0.0.0/8";

    private SharedGateway() {}

    /** With the limits of production. */
    public static GatewaySystem usual() {
        return Usual.GATEWAY;
    }

    /** With limits a test can reach, behind a proxy that is trusted to say where a request comes from. */
    public static GatewaySystem strict() {
        return Strict.GATEWAY;
    }

    /** Forgets what was asked before the test and answers as usual again. */
    public static void begin() {
        SERVICES.forget();
        KEYCLOAK.forget();
        KEYCLOAK.answersWith(exchange -> EchoUpstream.json(exchange, 200, "{\"active\":true}"));
    }

    public static Browser signedIn(GatewaySystem gateway) {
        return of(gateway, gateway.signIn());
    }

    public static Browser of(GatewaySystem gateway, Session session) {
        Browser browser = new Browser(gateway);
        browser.cookies().put(GatewaySystem.SESSION, session.id().value());
        return browser;
    }

    public static String csrf(Browser browser) {
        return browser.send(browser.call("GET", "/api/session"))
                .json()
                .path("csrf")
                .asString();
    }

    /** Without the gateway's own question for the account. */
    public static List<Asked> passedOn() {
        return SERVICES.asked().stream()
                .filter(asked ->
                        !(asked.method().equals("GET") && asked.uri().getPath().equals("/account")))
                .toList();
    }

    static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("spring.mongodb.uri", LocalMongo.shared().uri());
        settings.put("myhezo.keycloak.url", KEYCLOAK.uri() + "/auth");
        settings.put("myhezo.upstreams.keycloak", KEYCLOAK.uri().toString());
        for (String service : List.of("identity", "contract", "ticket", "migration")) {
            settings.put("myhezo.upstreams." + service, SERVICES.uri().toString());
        }
        return settings;
    }

    private static final class Usual {
        static final GatewaySystem GATEWAY = GatewaySystem.start(settings());
    }

    private static final class Strict {
        static final GatewaySystem GATEWAY = start();

        private static GatewaySystem start() {
            Map<String, String> settings = settings();
            settings.put("myhezo.gateway.trusted-proxies", PROXY);
            settings.put("myhezo.upstreams.stalled-upload", "1s");
            settings.put("myhezo.bodies.slow", "1s");
            settings.put("myhezo.live.streams", "1");
            settings.put("myhezo.limits.address.burst", "5");
            settings.put("myhezo.limits.address.per", "10m");
            settings.put("myhezo.limits.session.burst", "3");
            settings.put("myhezo.limits.session.per", "10m");
            settings.put("myhezo.limits.failed-logins.burst", "2");
            settings.put("myhezo.limits.failed-logins-of-address.burst", "4");
            settings.put("myhezo.limits.password-resets-of-address.burst", "4");
            settings.put("myhezo.limits.password-reset-takes", "1s");
            return GatewaySystem.start(settings);
        }
    }
}
