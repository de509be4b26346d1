package pl.myhezo.endtoend.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

class LoginIT {

    private final Status status = RunningSystem.shared().status();
    private final Status.Person customer = status.person("customer");

    @Test
    void leadsStraightToTheContracts() {
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.logsIn(customer).sees("HEZO/2023/00017").sees("FG1234567890");
        }
    }

    @Test
    void asksForTheCodeAfterTheRightPasswordAndGivesNoSessionWithoutIt() {
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.givesOnlyThePassword(customer).opens("/contracts").seesThatLoginIsNeeded();
        }
    }

    /** No grant of any client gives a token for a person without the browser, where the second factor is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=password&username={email}&password={password}",
                "grant_type=password&username={email}&password={password}&otp=000000",
                "grant_type=password&username={email}&password={password}&scope=openid&acr_values=2fa",
                "grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=x",
                "grant_type=urn:openid:params:grant-type:ciba&auth_req_id=x",
                "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=x&requested_subject={email}"
            })
    void isImpossibleByAnyOtherGrant(String grant) throws Exception {
        for (Status.Client client : status.clients()) {
            HttpResponse<String> answer = token(grant, client);

            assertThat(answer.statusCode()).isBetween(400, 401);
            // Not because of what was made up here: the grant itself is refused.
            assertThat(answer.body()).containsAnyOf("\"unauthorized_client\"", "\"unsupported_grant_type\"");
        }
    }

    private HttpResponse<String> token(String grant, Status.Client client) throws IOException, InterruptedException {
        String form = grant.replace("{email}", customer.email()).replace("{password}", customer.password())
                + "&client_id=" + client.id() + "&client_secret=" + client.secret();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(status.portal() + "/auth/realms/myhezo/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
