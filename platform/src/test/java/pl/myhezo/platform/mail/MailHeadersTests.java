package pl.myhezo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import pl.myhezo.platform.value.InvalidValue;

@Tag("T-35")
class MailHeadersTests {

    private final MailTemplates templates =
            new MailTemplates(new DefaultResourceLoader(), new Origins("https://myhezo.pl", "https://myhezo.com"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@example.pl\r\nBcc: all@example.pl",
                "jan@example.pl\nBcc: all@example.pl",
                "jan@example.pl, all@example.pl",
                "jan@example.pl;all@example.pl",
                "<jan@example.pl>",
                "\"jan\"@example.pl",
                "jan@example.pl%0d%0aBcc:all",
                "jan@[127.0.0.1]",
                " jan@example.pl",
                "jan@example.pl\u0000",
                "jan@",
                ""
            })
    void whatIsMoreThanOneAddressIsRefused(String to) {
        assertThatThrownBy(() -> MailMessages.note("id", to))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining("Bcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan\r\nBcc: all@example.pl", "Jan\nBcc: x", "Jan\rBcc: x", "Jan\u0000", "Jan\u0085Bcc: x"})
    void aLineBreakInTheSubjectIsRefused(String title) {
        MailMessage mail = new MailMessage(
                "id", "jan@example.pl", "pl", "note-written", MailMessages.model(title, "Jan", "tekst"));

        assertThatThrownBy(() -> templates.render(mail))
                .isInstanceOf(InvalidValue.class)
                .extracting(e -> ((InvalidValue) e).code())
                .isEqualTo("control-characters");
    }

    @Test
    void linksLeadToTheConfiguredOriginOfTheLanguage() {
        MailMessage polish = MailMessages.note("id", "jan@example.pl");
        MailMessage english = new MailMessage("id", "jan@example.pl", "en", "note-written", polish.model());

        assertThat(templates.render(polish).text()).contains("https://myhezo.pl/");
        assertThat(templates.render(english).text())
                .contains("https://myhezo.com/")
                .doesNotContain("myhezo.pl/");
    }
}
