package pl.myhezo.gateway.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.Call;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

@Tag("T-14")
class ForgeryIT {

    private static final String TOKEN = "X-CSRF-TOKEN";

    private final GatewaySystem gateway = SharedGateway.usual();

    static Stream<String> writes() {
        return Stream.of(
                "POST /api/registrations",
                "POST /api/contract-cards",
                "POST /api/revocations",
                "POST /api/approvals",
                "POST /api/recoveries",
                "POST /api/recoveries/stop",
                "PATCH /api/account",
                "POST /api/account/contracts",
                "POST /api/account/erasure",
                "POST /api/company/1234563218/members/s-1/approve",
                "DELETE /api/company/1234563218/members/s-1",
                "POST /api/company/1234563218/invitations",
                "POST /api/suppliers/c-2/users",
                "DELETE /api/suppliers/c-2/users/s-1",
                "POST /api/staff",
                "POST /api/staff/s-1/block",
                "POST /api/staff/s-1/unblock",
                "POST /api/unlockings",
                "POST /api/templates",
                "POST /api/migrations?format=myhezo",
                "POST /api/migrations/m-1/resume",
                "PUT /api/session/language",
                "POST /logout");
    }

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteThatIsNotFromOurPagesIsRefusedAndPassedToNobody(String write) {
        Browser browser = SharedGateway.signedIn(gateway);
        String token = SharedGateway.csrf(browser);
        String ofAnother = SharedGateway.csrf(SharedGateway.signedIn(gateway));
        String ofVisitor = SharedGateway.csrf(new Browser(gateway));

        forgeries(token, ofAnother, ofVisitor).forEach((forgery, headers) -> {
            Answered answered = browser.send(headers.apply(call(browser, write)));

            assertThat(answered.status()).as(forgery).isEqualTo(403);
            assertThat(answered.problem()).as(forgery).isEqualTo("csrf");
        });

        assertThat(SharedGateway.passedOn()).isEmpty();
        assertThat(browser.send(browser.call("GET", "/api/session"))
                        .json()
                        .path("authenticated")
                        .asBoolean())
                .as("still logged in")
                .isTrue();
    }

    private static Map<String, UnaryOperator<Call>> forgeries(String token, String ofAnother, String ofVisitor) {
        Map<String, UnaryOperator<Call>> forgeries = new LinkedHashMap<>();
        forgeries.put("no token", call -> call.json("{}"));
        forgeries.put("empty token", call -> call.header(TOKEN, "").json("{}"));
        forgeries.put(
                "token of another session",
                call -> call.header(TOKEN, ofAnother).json("{}"));
        forgeries.put(
                "token of a visitor", call -> call.header(TOKEN, ofVisitor).json("{}"));
        forgeries.put(
                "token cut short",
                call -> call.header(TOKEN, token.substring(1)).json("{}"));
        forgeries.put(
                "form of another site",
                call -> call.header("Origin", "https://evil.example").form("_csrf=" + token));
        forgeries.put(
                "text/plain of another site",
                call -> call.header("Origin", "null")
                        .header("Content-Type", "text/plain")
                        .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        forgeries.put(
                "token and foreign origin", call -> call.header(TOKEN, token).header("Origin", "https://evil.example"));
        forgeries.put(
                "token and origin of our other address",
                call -> call.header(TOKEN, token).header("Origin", "http://myhezo.com.localhost:8080"));
        forgeries.put("token and cross-site", call -> call.header(TOKEN, token).header("Sec-Fetch-Site", "cross-site"));
        forgeries.put("token and same-site", call -> call.header(TOKEN, token).header("Sec-Fetch-Site", "same-site"));
        return forgeries;
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteFromOurPagesPasses(String write) {
        Browser browser = SharedGateway.signedIn(gateway);
        Call call = call(browser, write)
                .header(TOKEN, SharedGateway.csrf(browser))
                .header("Origin", "http://localhost:8080")
                .header("Sec-Fetch-Site", "same-origin");

        Answered answered = browser.send(write.endsWith("language") ? call.json("{\"language\":\"en\"}") : call);

        assertThat(answered.status()).isIn(200, 204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /api/registrations", "POST /api/recoveries", "POST /api/recoveries/stop"})
    void aVisitorWritesWithTheTokenOfHisOwnCookieOnly(String write) {
        Browser visitor = new Browser(gateway);
        String token = SharedGateway.csrf(visitor);
        Browser another = new Browser(gateway);
        SharedGateway.csrf(another);

        assertThat(another.send(call(another, write).header(TOKEN, token)).status())
                .isEqualTo(403);
        assertThat(visitor.send(call(visitor, write).header(TOKEN, token)).status())
                .isEqualTo(200);
        assertThat(SharedGateway.passedOn()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void aReadStaysAReadWhateverItsHeadersSay(String header) {
        Browser browser = SharedGateway.signedIn(gateway);

        browser.send(browser.call("GET", "/api/account?_method=DELETE").header(header, "DELETE"));

        assertThat(SharedGateway.SERVICES.asked())
                .allMatch(asked -> asked.method().equals("GET"))
                .noneMatch(asked -> asked.headers().containsKey(header.toLowerCase(java.util.Locale.ROOT)));
    }

    private static Call call(Browser browser, String write) {
        String[] parts = write.split(" ");
        return browser.call(parts[0], parts[1]);
    }
}
