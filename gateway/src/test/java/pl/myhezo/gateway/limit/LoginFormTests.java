package pl.myhezo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class LoginFormTests {

    @ParameterizedTest
    @CsvSource({
        "'username=jan@example.pl&password=x',       jan@example.pl",
        "'password=x&username=jan%40example.pl',     jan@example.pl",
        "'username=%4Aan%40EXAMPLE.pl&password=x',   jan@example.pl",
        "'username=+jan%40example.pl+',              jan@example.pl",
        "'username=jan%zz',                          jan%zz"
    })
    void countsAnAccountHoweverItIsSpelled(String body, String account) {
        assertThat(form(body).account()).hasValue(account);
    }

    @ParameterizedTest
    @CsvSource({"'otp=123456'", "''", "'username='", "'xusername=jan'"})
    void countsNoAccountWhereNoneIsNamed(String body) {
        assertThat(form(body).account()).isEmpty();
    }

    @Test
    void leavesTheFormToBeRead() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/"));
        var again = form("username=jan&password=x").unread(exchange).getRequest();
        var sent = java.util.Objects.requireNonNull(
                DataBufferUtils.join(again.getBody()).block());
        assertThat(sent.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("username=jan&password=x");
    }

    private static LoginForm form(String body) {
        return java.util.Objects.requireNonNull(
                LoginForm.read(MockServerHttpRequest.post("/").body(body)).block());
    }
}
