package pl.myhezo.identityservice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.InvalidValue;

@IdentitySystemTest
class NoticesIT {

    private static final String SCRIPT = "Alfa <b onmouseover=alert(1)> & Syn";

    @Autowired
    IdentitySystem system;

    @Autowired
    Notices notices;

    @Autowired
    Transactions transactions;

    @Test
    @Tag("T-20")
    void everyMailIsThereInBothLanguagesAsTextAndAsSafeHtml() {
        String to = "mails-" + UUID.randomUUID();
        for (Notice notice : Notice.values()) {
            for (Language language : Language.values()) {
                EmailAddress address = address(to, notice, language);
                transactions.run(() -> notices.write(notice, to, address, language, facts(SCRIPT)));
            }
        }
        for (Notice notice : Notice.values()) {
            Mail polish = system.awaitMailTo(address(to, notice, Language.PL).value());
            Mail english = system.awaitMailTo(address(to, notice, Language.EN).value());
            assertThat(polish.subject()).as(notice.name()).isNotEqualTo(english.subject());
            for (Mail mail : new Mail[] {polish, english}) {
                assertThat(mail.text()).contains("+48 12 25 25 600").doesNotContain("{{");
                assertThat(mail.html())
                        .contains("+48 12 25 25 600")
                        .doesNotContain("{{")
                        .doesNotContain("<b onmouseover");
            }
        }
    }

    @Test
    @Tag("T-35")
    void aLineBreakInASubjectIsNoMail() {
        EmailAddress address = new EmailAddress("x@example.pl");

        assertThatThrownBy(() -> transactions.run(() -> notices.write(
                        Notice.ACCESS_GRANTED, "cause", address, Language.PL, facts("Alfa\r\nBcc: y@example.pl"))))
                .isInstanceOf(InvalidValue.class);
    }

    private static EmailAddress address(String to, Notice notice, Language language) {
        return new EmailAddress(to + "-" + notice.ordinal() + language.code() + "@example.pl");
    }

    private static Map<String, String> facts(String company) {
        return Map.of(
                "company", company,
                "nip", "1234563218",
                "name", "Jan Żak",
                "email", "jan@example.pl",
                "contract", "HEZO/2023/00017",
                "page", "/revoke#token",
                "until", "23.11.2026");
    }
}
