package pl.myhezo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.Browser;
import pl.myhezo.gateway.system.Call;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

@Tag("T-24")
class BodiesIT {

    private static final String TOKEN = "/auth/realms/myhezo/protocol/openid-connect/token";
    private static final int TOO_MUCH = 64 * 1024 + 1;

    private final GatewaySystem gateway = SharedGateway.usual();

    @BeforeEach
    void begin() {
        SharedGateway.begin();
    }

    @Test
    void aBodyAnnouncedTooLargeIsRefusedBeforeItIsSent() {
        Answered answered =
                write(gateway, "/api/account/contracts").announcing(TOO_MUCH).send();

        assertThat(answered.status()).isEqualTo(413);
        assertThat(answered.problem()).isEqualTo("too-large");
        assertThat(SharedGateway.passedOn()).isEmpty();
    }

    @Test
    void aBodyThatDoesNotSayItsSizeIsCutOffWhereItIsTooLarge() {
        Answered answered = write(gateway, "/api/account/contracts")
                .header("Content-Type", "application/json")
                .body(new byte[TOO_MUCH])
                .chunked()
                .send();

        assertThat(answered.status()).isEqualTo(413);
        assertThat(SharedGateway.passedOn())
                .as("requests that arrived whole")
                .noneMatch(asked -> asked.bodyBytes() >= TOO_MUCH);
    }

    @Test
    void aLoginFormIsSmall() {
        Answered answered = gateway.call("POST", "/auth/realms/myhezo/login-actions/authenticate")
                .form("username=a")
                .announcing(70_000)
                .send();

        assertThat(answered.status()).isEqualTo(413);
        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
    }

    @Test
    void whatWeReadOurselvesIsSmallToo() {
        Answered logout = gateway.call("POST", "/backchannel/logout")
                .form("logout_token=" + "x".repeat(TOO_MUCH))
                .chunked()
                .send();
        Answered language = write(gateway, "PUT", "/api/session/language")
                .header("Content-Type", "application/json")
                .announcing(TOO_MUCH)
                .send();

        assertThat(logout.status()).isEqualTo(413);
        assertThat(language.status()).isEqualTo(413);
        assertThat(language.problem()).isEqualTo("too-large");
    }

    @Test
    void whatWeReadOurselvesIsWaitedForNoLonger() {
        Answered answered = SharedGateway.strict()
                .call("POST", "/backchannel/logout")
                .header("X-Forwarded-For", "203.0.113.81")
                .form("logout_token=x")
                .announcing(100)
                .send();

        assertThat(answered.status()).isEqualTo(408);
    }

    @Test
    void aFileOfATicketPassesAsAStreamUpToItsLimit() {
        Answered passed = write(gateway, "/api/tickets/t-1/attachments")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(new byte[25 * 1024 * 1024])
                .chunked()
                .send();

        assertThat(passed.status()).isEqualTo(200);
        assertThat(SharedGateway.passedOn().getFirst().bodyBytes()).isEqualTo(25 * 1024 * 1024);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSentOrCutOff() {
        Answered announced = write(gateway, "/api/tickets/t-1/attachments")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .announcing(27 * 1024 * 1024)
                .send();
        Answered silent = write(gateway, "/api/tickets/t-1/attachments")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(new byte[26 * 1024 * 1024 + 1])
                .chunked()
                .send();

        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.problem()).isEqualTo("too-large");
        assertThat(silent.status()).isEqualTo(413);
        assertThat(SharedGateway.passedOn())
                .as("requests that arrived whole")
                .noneMatch(asked -> asked.bodyBytes() > 26 * 1024 * 1024);
    }

    @Test
    void theLongestMessageOfATicketPassesAndNothingMuchLonger() {
        String longest = "{\"body\":\"%s\"}".formatted("\\u20ac".repeat(20_000));

        assertThat(write(gateway, "/api/tickets/t-1/messages")
                        .json(longest)
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(write(gateway, "/api/tickets/t-1/messages")
                        .announcing(200_000)
                        .send()
                        .status())
                .isEqualTo(413);
    }

    @Test
    void anExportOfAnOldPortalPassesWhateverItsSize() {
        Answered answered = write(gateway, "/api/migrations?format=myhezo")
                .header("Content-Type", "application/zip")
                .body(new byte[8 * 1024 * 1024])
                .chunked()
                .send();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(SharedGateway.passedOn().getFirst().bodyBytes()).isEqualTo(8 * 1024 * 1024);
    }

    @Test
    void anUploadThatStopsOnTheWayEnds() {
        Answered answered = write(SharedGateway.strict(), "/api/migrations?format=myhezo")
                .header("X-Forwarded-For", "203.0.113.80")
                .header("Content-Type", "application/zip")
                .body(new byte[1000])
                .announcing(100_000)
                .send();

        assertThat(answered.status()).isEqualTo(408);
        assertThat(answered.problem()).isEqualTo("request-timeout");
    }

    @Test
    @Tag("F-07")
    void clientsThatStallTakeKeycloakFromNobody() throws Exception {
        Callable<Integer> stalled = () ->
                gateway.call("POST", TOKEN).form("g").announcing(100).send().status();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : threads.invokeAll(Collections.nCopies(12, stalled))) {
                assertThat(status.get()).isEqualTo(408);
            }
        }

        assertThat(SharedGateway.KEYCLOAK.asked()).isEmpty();
        assertThat(gateway.call("POST", TOKEN)
                        .form("grant_type=client_credentials")
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(SharedGateway.KEYCLOAK.lastAsked().bodyBytes()).isEqualTo("grant_type=client_credentials".length());
    }

    private static Call write(GatewaySystem gateway, String target) {
        return write(gateway, "POST", target);
    }

    private static Call write(GatewaySystem gateway, String method, String target) {
        Browser browser = SharedGateway.signedIn(gateway);
        var token = gateway.bean(pl.myhezo.gateway.forgery.CsrfTokens.class)
                .forSession(new pl.myhezo.gateway.session.SessionId(browser.cookie(GatewaySystem.SESSION)));
        return browser.call(method, target).header("X-CSRF-TOKEN", token);
    }
}
