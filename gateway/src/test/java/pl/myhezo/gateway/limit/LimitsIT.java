package pl.myhezo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.EchoUpstream;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class LimitsIT {

    private static final String FORM = "/auth/realms/myhezo/login-actions/authenticate";

    private static final String RESET = "/auth/realms/myhezo/login-actions/reset-credentials";

    private final GatewaySystem gateway = SharedGateway.strict();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @Test
    @Tag("T-16")
    void anAddressThatAsksTooMuchWaitsAndOthersDoNot() {
        IntStream.range(0, 5)
                .forEach(i -> assertThat(from("203.0.113.1").status()).isEqualTo(200));

        Answered refused = from("203.0.113.1");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(from("203.0.113.2").status()).isEqualTo(200);
    }

    @Test
    @Tag("T-16")
    void anAddressInventedByTheClientDoesNotHelpHim() {
        IntStream.range(0, 5).forEach(i -> from("198.51.100." + i + ", 203.0.113.3"));

        assertThat(from("198.51.100.77, 203.0.113.3").status()).isEqualTo(429);
    }

    @Test
    void oneSessionDoesNotTakeTheServicesFromTheOthers() {
        Browser busy = SharedGateway.signedIn(gateway);
        IntStream.range(0, 3)
                .forEach(i -> assertThat(
                                contracts(busy, "203.0.113." + (10 + i)).status())
                        .isEqualTo(200));

        Answered refused = contracts(busy, "203.0.113.20");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(contracts(SharedGateway.signedIn(gateway), "203.0.113.21").status())
                .isEqualTo(200);
    }

    @Test
    @Tag("T-06b")
    void wrongPasswordsFromOneAddressDoNotReachTheAccountsOwnLimit() {
        assertThat(password("203.0.113.30", "alicja@alfa.example")).isEqualTo(200);
        assertThat(password("203.0.113.30", "alicja@alfa.example")).isEqualTo(200);
        assertThat(password("203.0.113.30", "ALICJA@alfa.example%20")).isEqualTo(429);

        assertThat(SharedGateway.KEYCLOAK.asked())
                .filteredOn(asked -> asked.uri().getPath().equals(FORM))
                .hasSize(2);
        assertThat(password("203.0.113.31", "alicja@alfa.example"))
                .as("the owner, from elsewhere")
                .isEqualTo(200);
    }

    @Test
    @Tag("T-06b")
    void manyAccountsFromOneAddressAreLimitedTogether() {
        for (String account : new String[] {"a", "b", "c", "d"}) {
            assertThat(password("203.0.113.40", account + "@alfa.example")).isEqualTo(200);
        }
        assertThat(password("203.0.113.40", "e@alfa.example")).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authenticat%65", "%61uthenticate", "authenticate/", "authenticate;a=b"})
    @Tag("T-06b")
    void aFormSentToAnotherSpellingOfItsAddressIsRefused(String spelling) {
        Answered answered = post("203.0.113.50", FORM.replace("authenticate", spelling), "username=a&password=wrong");

        assertThat(answered.status()).isEqualTo(400);
        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/myhezo/login-actions/authenticate?execution=again",
                "/auth/realms/myhezo/login-actions/required-action",
                "/login/callback?state=s&code=c"
            })
    @Tag("T-06b")
    void whateverKeycloakAnswersAGuessIsAGuess(String next) {
        String address = "203.0.113." + (100 + next.length());
        SharedGateway.KEYCLOAK.answersWith(exchange -> {
            exchange.getResponseHeaders().set("Location", "http://localhost:8080" + next);
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(password(address, "victim@alfa.example")).isEqualTo(302);
        assertThat(password(address, "victim@alfa.example")).isEqualTo(302);
        assertThat(password(address, "victim@alfa.example")).isEqualTo(429);
    }

    @Test
    @Tag("T-06b")
    void whoLogsInGetsBackWhatItTookAndNoMore() {
        for (int login = 0; login < 2; login++) {
            assertThat(password("203.0.113.60", "alicja@alfa.example")).isEqualTo(200);
            assertThat(code("203.0.113.60", "alicja@alfa.example", "otp=123456"))
                    .isEqualTo(200);
            if (login == 0) {
                succeeds("203.0.113.60", "Alicja@alfa.example");
            }
        }
        assertThat(password("203.0.113.60", "alicja@alfa.example")).isEqualTo(429);
    }

    @Test
    @Tag("T-06b")
    void whoLogsInGetsNothingBackForAnother() {
        assertThat(password("203.0.113.64", "alicja@alfa.example")).isEqualTo(200);
        assertThat(code("203.0.113.64", "alicja@alfa.example", "otp=123456")).isEqualTo(200);

        succeeds("203.0.113.64", "piotr@alfa.example");

        assertThat(password("203.0.113.64", "alicja@alfa.example")).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otp=123456", "%6ftp=123456", "recoveryCodeInput=ABCD", "username=other&otp=123456"})
    @Tag("T-06b")
    void wrongCodesAreCountedByTheAccountWhosePasswordWasTyped(String guess) {
        String address = "203.0.114." + guess.length();
        assertThat(password(address, "adam@alfa.example")).isEqualTo(200);
        assertThat(code(address, "adam@alfa.example", guess)).isEqualTo(200);
        SharedGateway.KEYCLOAK.forget();

        assertThat(code(address, "adam@alfa.example", guess)).isEqualTo(429);

        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
        assertThat(password("203.0.116." + guess.length(), "adam@alfa.example"))
                .as("the owner, from elsewhere")
                .isEqualTo(200);
    }

    @Test
    @Tag("T-06b")
    void whoPutsTheCookieAsideIsCountedAllTheSame() {
        assertThat(password("203.0.113.61", "ida@alfa.example")).isEqualTo(200);
        assertThat(post("203.0.113.61", FORM + "?tab_id=of-ida@alfa.example", "otp=1")
                        .status())
                .isEqualTo(200);
        assertThat(post("203.0.113.61", FORM + "?tab_id=of-ida@alfa.example", "otp=2")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void choosingAnotherWayToLogInIsNoAttempt() {
        assertThat(password("203.0.113.62", "ewa@alfa.example")).isEqualTo(200);
        assertThat(code("203.0.113.62", "ewa@alfa.example", "tryAnotherWay=on")).isEqualTo(200);
        assertThat(code("203.0.113.62", "ewa@alfa.example", "authenticationExecution=x"))
                .isEqualTo(200);
        assertThat(code("203.0.113.62", "ewa@alfa.example", "recoveryCodeInput=x"))
                .isEqualTo(200);
    }

    @Test
    void aStepThatBelongsToTwoLoginsIsRefused() {
        assertThat(post("203.0.113.63", FORM + "?tab_id=a&tab_id=b", "otp=1").status())
                .isEqualTo(400);
    }

    @Test
    @Tag("T-11")
    void nobodyGetsMoreThanThreeMailsADayToSetThePasswordAnew() {
        assertThat(reset("203.0.113.70", "username=jan%40alfa.example").status())
                .isEqualTo(200);
        assertThat(reset("203.0.113.71", "user%6eame=JAN%40alfa.example").status())
                .isEqualTo(200);
        assertThat(reset("203.0.113.72", "username=+jan%40alfa.example+").status())
                .isEqualTo(200);

        Answered refused = reset("203.0.113.73", "username=jan@alfa.example");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isGreaterThan(3600);
        assertThat(SharedGateway.KEYCLOAK.asked()).hasSize(3);
        assertThat(post("203.0.113.73", RESET + "?session_code=s", "otp=123456").status())
                .as("the code, asked for after the mail")
                .isEqualTo(200);
        assertThat(reset("203.0.113.74", "username=ewa@alfa.example").status()).isEqualTo(200);
    }

    @Test
    @Tag("T-11")
    void aStrangerAtOnePlaceLeavesTheOwnerAMailToSetHisPasswordAnew() {
        assertThat(reset("203.0.113.75", "username=ola@alfa.example").status()).isEqualTo(200);
        assertThat(reset("203.0.113.75", "username=ola@alfa.example").status()).isEqualTo(200);
        assertThat(reset("203.0.113.75", "username=ola@alfa.example").status()).isEqualTo(429);

        assertThat(reset("203.0.113.76", "username=ola@alfa.example").status()).isEqualTo(200);
    }

    @Test
    @Tag("T-11")
    void oneAddressDoesNotSendMailsToEverybody() {
        for (String account : new String[] {"a", "b", "c", "d"}) {
            assertThat(reset("203.0.113.90", "username=" + account + "@beta.example")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(reset("203.0.113.90", "username=e@beta.example").status()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({"1, GET, ''", "2, HEAD, ''", "3, POST, ''", "4, GET, &session_code=s"})
    @Tag("T-11")
    void askingForTheSamePageAgainIsAskingForOneMoreMail(int number, String method, String more) {
        SharedGateway.KEYCLOAK.answersWith(exchange -> exchange.sendResponseHeaders(200, -1));
        String address = "203.0.115." + number;
        String page = RESET + "?client_id=myhezo-gateway&tab_id=mail-" + number;
        String account = "username=iza" + number + "@alfa.example";

        assertThat(call(method, address, page).status())
                .as("looking at the form")
                .isEqualTo(200);
        assertThat(post(address, page + "&session_code=s", account).status()).isEqualTo(200);
        assertThat(call(method, address, page + more).status())
                .as("the second mail")
                .isEqualTo(200);
        SharedGateway.KEYCLOAK.forget();

        assertThat(call(method, address, page + more).status()).isEqualTo(429);

        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
    }

    @Test
    @Tag("T-11")
    void aLoginThatHasNamedOneAccountSendsMailsToItUnderTheNameOfAnother() {
        String page = RESET + "?tab_id=two-names";
        assertThat(post("203.0.113.81", page, "username=kim@alfa.example").status())
                .isEqualTo(200);
        assertThat(post("203.0.113.81", page, "username=other@alfa.example").status())
                .isEqualTo(200);
        assertThat(post("203.0.113.81", page, "username=third@alfa.example").status())
                .isEqualTo(429);
    }

    @Test
    @Tag("T-10")
    void theTimeOfAnAnswerDoesNotTellWhetherAMailWasSent() {
        assertThat(timeOfReset("203.0.113.82", 0)).isBetween(Duration.ofMillis(980), Duration.ofMillis(1600));
        assertThat(timeOfReset("203.0.113.83", 700)).isBetween(Duration.ofMillis(980), Duration.ofMillis(1600));
    }

    @Test
    @Tag("T-10")
    void theFormIsShownAtOnceAndNotWhatMaySendAMailAgain() {
        String page = RESET + "?tab_id=quick";
        assertThat(timeOf(() -> call("GET", "203.0.113.84", page))).isLessThan(Duration.ofMillis(900));

        post("203.0.113.84", page, "username=nina@alfa.example");

        assertThat(timeOf(() -> call("GET", "203.0.113.84", page))).isGreaterThan(Duration.ofMillis(980));
    }

    private static Duration timeOf(Supplier<Answered> asking) {
        Instant begin = Instant.now();
        assertThat(asking.get().status()).isEqualTo(200);
        return Duration.between(begin, Instant.now());
    }

    private Duration timeOfReset(String address, long keycloakTakes) {
        SharedGateway.KEYCLOAK.answersWith(exchange -> {
            LockSupport.parkNanos(Duration.ofMillis(keycloakTakes).toNanos());
            EchoUpstream.json(exchange, 200, "{}");
        });
        return timeOf(() -> reset(address, "username=x@" + address));
    }

    private void succeeds(String address, String email) {
        gateway.bean(LoginLimit.class)
                .succeeded(
                        MockServerHttpRequest.get("/login/callback")
                                .remoteAddress(new InetSocketAddress("127.0.0.1", 1))
                                .header("X-Forwarded-For", address)
                                .build(),
                        email);
    }

    private Answered reset(String address, String form) {
        return post(address, RESET, form);
    }

    private Answered call(String method, String address, String target) {
        return gateway.call(method, target).header("X-Forwarded-For", address).send();
    }

    private int code(String address, String account, String form) {
        return post(address, FORM + "?session_code=s&tab_id=of-" + account, form)
                .status();
    }

    private Answered post(String address, String target, String form) {
        return gateway.call("POST", target)
                .header("X-Forwarded-For", address)
                .form(form)
                .send();
    }

    private Answered from(String forwardedFor) {
        return gateway.get("/api/session")
                .header("X-Forwarded-For", forwardedFor)
                .send();
    }

    private static Answered contracts(Browser browser, String address) {
        return browser.send(browser.call("GET", "/api/contracts").header("X-Forwarded-For", address));
    }

    private int password(String address, String account) {
        return gateway.call("POST", FORM + "?session_code=s&tab_id=of-" + account)
                .header("X-Forwarded-For", address)
                .cookie("AUTH_SESSION_ID", "of-" + account)
                .form("username=" + account + "&password=wrong")
                .send()
                .status();
    }
}
