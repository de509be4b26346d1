package pl.myhezo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionIds;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.KeycloakSystem;
import pl.myhezo.gateway.system.KeycloakSystem.Demo;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Ports;
import tools.jackson.databind.json.JsonMapper;

/** Two replicas, a real Keycloak behind them. The outage comes last, because starting Keycloak anew takes a while. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginIT {

    private static final Logger log = LoggerFactory.getLogger(LoginIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WATCHED_EVERY = Duration.ofMillis(700);
    private static final String JWT = "eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.";

    private static EchoUpstream echo;
    private static KeycloakSystem keycloak;
    private static Map<String, String> settings;
    private static GatewaySystem gateway;
    private static GatewaySystem replica;

    @BeforeAll
    static void start(@TempDir Path folder) {
        echo = EchoUpstream.start();
        int port = Ports.free();
        keycloak = KeycloakSystem.start(folder, port);
        settings = new HashMap<>(keycloak.settings());
        settings.put("spring.mongodb.uri", LocalMongo.shared().uri());
        settings.put("myhezo.upstreams.identity", echo.uri().toString());
        settings.put("myhezo.upstreams.contract", echo.uri().toString());
        replica = GatewaySystem.start(settings);
        settings.put("server.port", Integer.toString(port));
        gateway = GatewaySystem.start(settings);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        replica.close();
        keycloak.close();
        echo.close();
    }

    @Test
    @Tag("T-11")
    void aLoginThatMailedALinkMailsNoThirdOneHoweverOftenItsPageIsOpened() {
        Browser browser = new Browser(gateway);
        String page = KeycloakSystem.formForLostPassword(browser);
        browser.submit(browser.open(page), "username=" + Demo.OPERATOR.email());

        Instant begin = Instant.now();
        Answered again = browser.send(browser.call("GET", page));

        assertThat(again.status()).isEqualTo(200);
        assertThat(Duration.between(begin, Instant.now()))
                .as("whether a mail was sent or not")
                .isGreaterThan(Duration.ofMillis(1_980));
        assertThat(browser.send(browser.call("GET", page)).status()).isEqualTo(429);
        assertThat(browser.send(browser.call("HEAD", page)).status()).isEqualTo(429);
        assertThat(KeycloakSystem.mailsTo(Demo.OPERATOR)).isEqualTo(2);
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

    @Test
    @Tag("T-13")
    void theLoginGivesAnIdThatNobodyHasSeenBefore() {
        Browser browser = new Browser(gateway);
        String planted = gateway.bean(SessionIds.class).fresh().value();
        browser.cookies().put(GatewaySystem.SESSION, planted);

        keycloak.logIn(browser, Demo.ALICJA, "/");

        assertThat(browser.cookie(GatewaySystem.SESSION)).isNotEqualTo(planted);
        assertThat(contracts(browser).status()).isEqualTo(200);
        browser.cookies().put(GatewaySystem.SESSION, planted);
        assertThat(contracts(browser).status()).isEqualTo(401);
    }

    @Test
    @Tag("T-15")
    void noTokenEverReachesTheBrowserAndTheCookiesAreOutOfReachOfScripts() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.PIOTR, "/");
        contracts(browser);
        browser.send(browser.call("GET", "/api/session"));
        var tokens = gateway.sessionOf(browser).tokens();

        List<String> secrets = Stream.of(tokens.access(), tokens.refresh())
                .flatMap(token -> Stream.of(token.split("\\.")).skip(1))
                .toList();
        for (Answered answered : browser.seen()) {
            String all = answered.headers().stream()
                            .filter(header -> !header.value().startsWith("KEYCLOAK_"))
                            .map(header -> header.name() + ": " + header.value())
                            .collect(Collectors.joining("\n"))
                    + "\n" + answered.text();
            assertThat(secrets).noneMatch(all::contains);
            assertThat(all).doesNotContainPattern(JWT);
        }
        assertThat(browser.seen().stream()
                        .flatMap(answered -> answered.all("Set-Cookie"))
                        .filter(cookie -> cookie.startsWith("__Host-")))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; Path=/; Secure; HttpOnly; SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    @Test
    @Tag("T-15")
    void logoutEndsTheSessionHereAndAtKeycloak() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.PIOTR, "/");
        String refresh = gateway.sessionOf(browser).tokens().refresh();
        String cookie = browser.cookie(GatewaySystem.SESSION);
        String csrf = browser.send(browser.call("GET", "/api/session"))
                .json()
                .path("csrf")
                .asString();

        Answered answered = browser.send(browser.call("POST", "/logout").header("X-CSRF-TOKEN", csrf));

        assertThat(answered.status()).isEqualTo(204);
        assertThat(browser.cookies()).doesNotContainKey(GatewaySystem.SESSION);
        assertThat(gateway.get("/api/contracts")
                        .cookie(GatewaySystem.SESSION, cookie)
                        .send()
                        .status())
                .isEqualTo(401);
        assertThat(keycloak.tryToRefresh(refresh)).isEqualTo(400);
    }

    @Test
    @Tag("T-15")
    void whomKeycloakLogsOutIsLoggedOutOnEveryReplica() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.SUPPLIER, "/");

        keycloak.endSessionsOf(Demo.SUPPLIER);

        await().atMost(PATIENCE).until(() -> contracts(browser).status() == 401);
        browser.turnTo(replica);
        await().atMost(PATIENCE).until(() -> contracts(browser).status() == 401);
    }

    @Test
    void aSessionInUseKeepsItsTokenWhileItStands() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.AGENT, "/");
        Session session = gateway.sessionOf(browser);

        await().pollInterval(WATCHED_EVERY.plusMillis(100))
                .during(WATCHED_EVERY.multipliedBy(4))
                .atMost(PATIENCE)
                .until(() -> contracts(browser).status() == 200);

        assertThat(gateway.sessionOf(browser).version()).isEqualTo(session.version());
    }

    @Test
    @Tag("T-15")
    void whoIsDisabledInKeycloakIsOut() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.AGENT, "/");
        assertThat(contracts(browser).status()).isEqualTo(200);

        Instant disabled = Instant.now();
        keycloak.setEnabled(Demo.AGENT, false);
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> contracts(browser).status() == 401);
        } finally {
            keycloak.setEnabled(Demo.AGENT, true);
        }

        log.info(
                "From disabled in Keycloak to 401: {} ms",
                Duration.between(disabled, Instant.now()).toMillis());
    }

    @Test
    @Tag("T-13")
    void aChangeOfTheLoginReturnsWithItsOutcomeAndANewSession() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.SUPERVISOR, "/");
        String before = browser.cookie(GatewaySystem.SESSION);

        Answered form = browser.open("/login?action=UPDATE_PASSWORD&return_to=/konto?tab=login");
        assertThat(form.text()).contains("password-new");
        browser.submit(form, "cancel-aia=true");

        assertThat(browser.address()).hasToString("http://localhost:8080/konto?tab=login&kc_action_status=cancelled");
        assertThat(browser.cookie(GatewaySystem.SESSION)).isNotEqualTo(before);
        assertThat(contracts(browser).status()).isEqualTo(200);
        assertThat(gateway.get("/api/contracts")
                        .cookie(GatewaySystem.SESSION, before)
                        .send()
                        .status())
                .as("the session before")
                .isEqualTo(401);
    }

    @Test
    @Tag("T-37")
    void aFreshLoginAsksForBothFactorsAgainAndItsTokenSaysWhenThatWas() throws Exception {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.SUPERVISOR, "/");
        String before = browser.cookie(GatewaySystem.SESSION);
        long loggedIn = authTime(browser);
        assertThat(browser.open("/login?return_to=/konto").text()).contains("myHEZO");
        assertThat(authTime(browser)).as("without being asked").isEqualTo(loggedIn);
        Thread.sleep(1_100); // the time of a login is told in whole seconds

        keycloak.logInAgain(browser, Demo.SUPERVISOR, "/login?fresh=true&return_to=/konto?tab=data");

        assertThat(browser.address()).hasToString("http://localhost:8080/konto?tab=data");
        assertThat(browser.cookie(GatewaySystem.SESSION)).isNotEqualTo(before);
        assertThat(authTime(browser)).isGreaterThan(loggedIn);
        assertThat(contracts(browser).status()).isEqualTo(200);
    }

    private static long authTime(Browser browser) {
        String claims = gateway.sessionOf(browser).tokens().access().split("\\.")[1];
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .path("auth_time")
                .asLong();
    }

    @Test
    void theHostsLanguageHoldsAgainstTheOneInTheProfile() {
        Browser browser = new Browser(gateway.port(), "myhezo.com.localhost:8080");

        Answered page = keycloak.enterPassword(browser, Demo.OPERATOR, "/");

        assertThat(page.text()).contains("lang=\"en\"", "name=\"otp\"");
    }

    @Test
    @Order(Order.DEFAULT + 1)
    @Tag("F-09")
    void aSessionSurvivesTheRestartOfTheReplicaThatBeganIt() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.OPERATOR, "/");

        gateway.close();
        browser.turnTo(replica);
        assertThat(contracts(browser).status()).isEqualTo(200);
        gateway = GatewaySystem.start(settings);
        browser.turnTo(gateway);

        assertThat(contracts(browser).status()).isEqualTo(200);
    }

    @Test
    @Order(Order.DEFAULT + 2)
    @Tag("F-09")
    void twoReplicasRenewASpentTokenOnce() throws Exception {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.OPERATOR, "/");
        Session session = gateway.sessionOf(browser);
        gateway.spend(session);
        echo.forget();

        List<Callable<Integer>> calls = IntStream.range(0, 30)
                .mapToObj(i -> (Callable<Integer>) () -> (i % 2 == 0 ? gateway : replica)
                        .get("/api/contracts")
                        .cookie(GatewaySystem.SESSION, session.id().value())
                        .send()
                        .status())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(200);
            }
        }

        assertThat(echo.asked().stream()
                        .map(asked -> asked.headers().get("authorization"))
                        .collect(Collectors.toSet()))
                .hasSize(1)
                .doesNotContain(List.of("Bearer " + session.tokens().access()));
        assertThat(gateway.sessionOf(browser).version()).isEqualTo(session.version() + 2);
    }

    @Test
    @Order(Order.DEFAULT + 3)
    @Tag("F-07")
    void whileKeycloakIsDownLiveSessionsGoOnAndOthersAreToldToWait() {
        Browser browser = new Browser(gateway);
        keycloak.logIn(browser, Demo.SUPPLIER, "/");
        keycloak.server().kill();

        assertThat(IntStream.range(0, 20).map(i -> contracts(browser).status())).containsOnly(200);
        Answered login = new Browser(gateway).open("/login");
        assertThat(login.status()).isEqualTo(503);
        assertThat(login.header("Retry-After")).isPresent();
        assertThat(login.text()).contains("+48 12 25 25 600");

        gateway.spend(gateway.sessionOf(browser));
        Answered spent = contracts(browser);
        assertThat(spent.status()).isEqualTo(503);
        assertThat(spent.problem()).isEqualTo("unavailable");

        keycloak.server().start();
        await().atMost(PATIENCE)
                .until(() -> new Browser(gateway).open("/login").text().contains("name=\"password\""));
        // Killed, the local stack's H2 may have lost the last half second, and this login with it.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(contracts(browser).status()).isIn(200, 401));
    }

    private static Answered contracts(Browser browser) {
        return browser.send(browser.call("GET", "/api/contracts"));
    }
}
