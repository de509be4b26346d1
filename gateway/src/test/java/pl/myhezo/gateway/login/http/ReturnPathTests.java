package pl.myhezo.gateway.login.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.problem.Refusal;

@Tag("T-18")
class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/contracts",
                "/contracts/HEZO~2023~00017",
                "/contracts?q=FG123&state=ACTIVE",
                "/contracts?q=za%C5%BC%C3%B3%C5%82%C4%87",
                "/account/members/",
                "/apiary",
                "/loginhelp"
            })
    void leadsToAPageOfOurs(String path) {
        assertThat(new ReturnPath(path).value()).isEqualTo(path);
    }

    @Test
    void canBeAsLongAsAnyAndHoldNothingButEncodedLetters() {
        String path = "/contracts?q=" + "%C5".repeat(660);

        assertThat(java.net.URI.create(new ReturnPath(path).value())).hasToString(path);
    }

    @Test
    void leadsToTheContractsWhereTheWishIsTooLongToBeRemembered() {
        assertThat(ReturnPath.wished("/contracts?q=" + "x".repeat(280)).value()).endsWith("x");
        assertThat(ReturnPath.wished("/contracts?q=" + "x".repeat(300))).isEqualTo(ReturnPath.UNSAID);
        assertThat(ReturnPath.wished("//evil.example/" + "x".repeat(300))).isEqualTo(ReturnPath.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contracts",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2F/evil.example/..//x",
                "/%5Cevil.example",
                "/.//evil.example",
                "/../evil",
                "/%2e%2e/evil",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/\tevil",
                "/\r\nSet-Cookie: a=b",
                "/ /evil",
                "@evil.example",
                "/@evil.example",
                "/a//b",
                "/;@evil.example",
                "/contracts%",
                "/contracts/%zz",
                "/contracts?q=100%",
                "/contracts?q=%2",
                "/contracts?q=%C5%BC%g0",
                "/contracts#@evil",
                "/api/session",
                "/auth/admin",
                "/login",
                "/login?return_to=/",
                "/logout",
                "/backchannel/logout"
            })
    void leadsNowhereElse(String path) {
        assertThatThrownBy(() -> new ReturnPath(path)).isInstanceOf(Refusal.class);
    }
}
