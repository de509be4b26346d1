package pl.myhezo.gateway.system;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import pl.myhezo.gateway.GatewayApplication;
import pl.myhezo.gateway.origin.Origins;
import pl.myhezo.gateway.session.Lifetime;
import pl.myhezo.gateway.session.Person;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionIds;
import pl.myhezo.gateway.session.Sessions;
import pl.myhezo.gateway.session.Tokens;

/** One running replica of the gateway. */
public final class GatewaySystem implements AutoCloseable {

    public static final String SESSION = "__Host-myhezo";
    static final String KEY = "a session key for tests, 32 characters and more";

    private final ConfigurableApplicationContext context;

    private GatewaySystem(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings beyond the session key, such as the store's address */
    public static GatewaySystem start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "server.port", "0",
                "management.server.port", "0",
                "myhezo.session.key", KEY,
                "myhezo.keycloak.client-secret", "not-used-here"));
        all.putAll(settings);
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new GatewaySystem(new SpringApplication(GatewayApplication.class).run(arguments));
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** A call to the port that only the platform reaches. */
    public Call management(String target) {
        int managementPort = context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
        return new Call(managementPort, "GET", target).host("10.0.0.7:9080");
    }

    public Call call(String method, String target) {
        return new Call(port(), method, target);
    }

    public Call get(String target) {
        return call("GET", target);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Signs a customer in without Keycloak, with tokens that are good for as long as given. */
    public Session signIn(Duration accessTokenLife) {
        Instant now = Instant.now();
        Tokens tokens = new Tokens(
                "access-" + UUID.randomUUID(),
                now.plus(accessTokenLife),
                "refresh-" + UUID.randomUUID(),
                now.plus(Duration.ofMinutes(30)));
        Session session = new Session(
                bean(SessionIds.class).fresh(),
                UUID.randomUUID().toString(),
                new Person(
                        UUID.randomUUID().toString(), "Alicja Nowak", "alicja.nowak@alfa.example", Set.of("customer")),
                bean(Origins.class).all().getFirst().value(),
                tokens,
                now,
                bean(Lifetime.class).endOf(now, tokens),
                0);
        bean(Sessions.class).start(session).block();
        return session;
    }

    public Session signIn() {
        return signIn(Duration.ofMinutes(5));
    }

    @Override
    public void close() {
        context.close();
    }
}
