package pl.myhezo.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class LanguageChoiceTests {

    @ParameterizedTest
    @CsvSource({
        "myhezo.pl,               en, PL",
        "myhezo.com,              pl, EN",
        "myhezo.pl.localhost:8080,  en, PL",
        "myhezo.com.localhost:8080, pl, EN",
        "MYHEZO.PL,               en, PL",
        "localhost:8080,          en-GB, EN",
        "localhost:8080,          'de, pl;q=0.8, en;q=0.5', PL",
        "localhost:8080,          de, PL",
        "localhost:8080,          '', PL",
        "127.0.0.1:8080,          en, EN"
    })
    void followsTheHostAndOnAnUnspeakingOneTheBrowser(String host, String accepted, Language expected) {
        assertThat(LanguageChoice.of(MockServerHttpRequest.get("/")
                        .header("Host", host)
                        .header("Accept-Language", accepted)
                        .build()))
                .isEqualTo(expected);
    }

    @Test
    void whatWasChosenBeforeWinsOverTheHost() {
        assertThat(LanguageChoice.of(MockServerHttpRequest.get("/")
                        .header("Host", "myhezo.pl")
                        .cookie(new HttpCookie(LanguageChoice.COOKIE, "en"))
                        .build()))
                .isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"fr", "''", "EN", "'pl; evil'"})
    void aChoiceWeNeverOfferedCountsForNothing(String cookie) {
        assertThat(LanguageChoice.of(MockServerHttpRequest.get("/")
                        .header("Host", "myhezo.com")
                        .cookie(new HttpCookie(LanguageChoice.COOKIE, cookie))
                        .build()))
                .isEqualTo(Language.EN);
    }

    @Test
    void nonsenseInAcceptLanguageMeansPolish() {
        assertThat(LanguageChoice.of(MockServerHttpRequest.get("/")
                        .header("Host", "localhost")
                        .header("Accept-Language", ";;;q=x")
                        .build()))
                .isEqualTo(Language.PL);
    }
}
