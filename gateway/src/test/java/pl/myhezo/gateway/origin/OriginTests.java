package pl.myhezo.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "myhezo.pl",
                "ftp://myhezo.pl",
                "https://myhezo.pl/",
                "https://myhezo.pl/portal",
                "https://myhezo.pl?x=1",
                "https://a@myhezo.pl",
                "https://myhezo.pl:443",
                "http://myhezo.pl:80"
            })
    void refusesWhatIsNoOriginAndQuotesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(URI.create(text)))
                .withMessageContaining(text);
    }

    @Test
    void knowsItsPortWithoutBeingTold() {
        assertThat(new Origin(URI.create("https://myhezo.pl")).port()).isEqualTo(443);
        assertThat(new Origin(URI.create("http://myhezo.pl")).port()).isEqualTo(80);
        assertThat(new Origin(URI.create("http://localhost:8080")).port()).isEqualTo(8080);
    }

    @Test
    void isFoundByItsHostHeaderInAnyLetterCaseAndByNoOther() {
        Origins origins = new Origins(
                List.of(new Origin(URI.create("https://myhezo.pl")), new Origin(URI.create("http://localhost:8080"))));
        assertThat(origins.ofHost("myhezo.pl")).hasToString("Optional[https://myhezo.pl]");
        assertThat(origins.ofHost("MyHEZO.pl")).hasToString("Optional[https://myhezo.pl]");
        assertThat(origins.ofHost("localhost:8080")).isPresent();
        assertThat(origins.ofHost("localhost")).isEmpty();
        assertThat(origins.ofHost("myhezo.pl.")).isEmpty();
        assertThat(origins.ofHost("myhezo.pl:443")).isEmpty();
        assertThat(origins.ofHost("evil.example")).isEmpty();
    }
}
