package pl.myhezo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;

class LoginFormTests {

    @ParameterizedTest
    @CsvSource({
        "'username=jan@example.pl&password=x',       jan@example.pl",
        "'password=x&username=jan%40example.pl',     jan@example.pl",
        "'username=%4Aan%40EXAMPLE.pl&password=x',   jan@example.pl",
        "'username=+jan%40example.pl+',              jan@example.pl",
        "'user%6eame=jan%40example.pl&password=x',   jan@example.pl",
        "'%75%73ername=jan@example.pl',              jan@example.pl"
    })
    void countsAnAccountHoweverItIsSpelled(String body, String account) {
        assertThat(form(body).account()).hasValue(account);
    }

    @ParameterizedTest
    @CsvSource({"'otp=123456'", "''", "'username='", "'xusername=jan'", "'username'", "'USERNAME=jan'"})
    void countsNoAccountWhereNoneIsNamed(String body) {
        assertThat(form(body).account()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=jan", "otp=1", "password=x", "recoveryCodeInput=x", "a=b&%6ftp=1", "otp"})
    void takesWhatNamesSomebodyOrMayBeGuessedForAnAttempt(String body) {
        assertThat(form(body).isAttempt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tryAnotherWay=on", "authenticationExecution=otp", "username=", "OTP=1"})
    void takesAChoiceForNoAttempt(String body) {
        assertThat(form(body).isAttempt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username=own&username=victim",
                "username=own&user%6eame=victim",
                "username=jan%zz",
                "username=jan%00",
                "username=%01jan",
                "username=jan\u00e9",
                "username=jan &password=x"
            })
    void refusesWhatKeycloakMightReadDifferently(String body) {
        assertThatThrownBy(() -> form(body).account())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded; charset=IBM500",
                "application/x-www-form-urlencoded; charset=UTF-16",
                "text/plain"
            })
    void readsNothingButAPlainForm(String type) {
        var request =
                MockServerHttpRequest.post("/").header("Content-Type", type).body("username=jan");
        assertThatThrownBy(() -> LoginForm.read(request).block())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.FILE_TYPE));
    }

    private static LoginForm form(String body) {
        return Objects.requireNonNull(
                LoginForm.read(MockServerHttpRequest.post("/").body(body)).block());
    }
}
