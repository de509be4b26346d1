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
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import pl.myhezo.gateway.GatewayApplication;
import pl.myhezo.gateway.origin.Origins;
import pl.myhezo.gateway.session.Lifetime;
import pl.myhezo.gateway.session.Person;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;
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
        SpringApplication application = new SpringApplication(GatewayApplication.class);
        application.addInitializers(GatewaySystem::withThreadsOfItsOwn);
        return new GatewaySystem(application.run(arguments));
    }

    /** Otherwise the end of one replica would take the network away from all others of this JVM. */
    private static void withThreadsOfItsOwn(ConfigurableApplicationContext context) {
        ReactorResourceFactory threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        ((GenericApplicationContext) context).registerBean(ReactorResourceFactory.class, () -> threads);
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

    /** Makes the access token of a session look spent, as it is after five minutes. */
    public void spend(Session session) {
        Tokens tokens = session.tokens();
        Tokens spent = new Tokens(tokens.access(), Instant.now(), tokens.refresh(), tokens.refreshExpiresAt());
        bean(Sessions.class)
                .renew(session.renewed(session.person(), spent, bean(Lifetime.class)))
                .block();
    }

    /** What the store holds for the cookie of a browser. */
    public Session sessionOf(Browser browser) {
        return Objects.requireNonNull(bean(Sessions.class)
                .findNow(new SessionId(browser.cookie(SESSION)))
                .block());
    }

    public Session signIn() {
        return signIn(Duration.ofMinutes(5));
    }

    @Override
    public void close() {
        context.close();
    }
}
