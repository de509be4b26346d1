package pl.myhezo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MimeMailsTests {

    private static final MailSettings SETTINGS = new MailSettings(
            "myHEZO <no-reply@myhezo.pl>",
            "pomoc@myhezo.pl",
            4,
            Duration.ofSeconds(150),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(1));

    @Test
    void mailsOfOneThreadAnswerTheSameAndAreNotTheSame() throws MessagingException {
        MimeMessage one = written("ticket/1/a", "ticket/1");
        MimeMessage two = written("ticket/1/b", "ticket/1");

        assertThat(one.getHeader("References"))
                .isEqualTo(two.getHeader("References"))
                .isEqualTo(one.getHeader("In-Reply-To"))
                .hasSize(1)
                .allSatisfy(id -> assertThat(id).matches("<[0-9a-f-]{36}@myhezo\\.pl>"));
        assertThat(one.getHeader("Message-ID")).isNotEqualTo(two.getHeader("Message-ID"));
    }

    @Test
    void oneThatStandsAloneAnswersNothing() throws MessagingException {
        MimeMessage alone = written("card", null);

        assertThat(alone.getHeader("References")).isNull();
        assertThat(alone.getHeader("In-Reply-To")).isNull();
    }

    private static MimeMessage written(String id, @Nullable String thread) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        Document mail = new Document(Mails.ID, id)
                .append(Mails.THREAD, thread)
                .append(Mails.TO, "jan@example.pl")
                .append(Mails.SUBJECT, "Zażółć")
                .append(Mails.TEXT, "tekst")
                .append(Mails.HTML, "<p>tekst</p>")
                .append(Mails.LANGUAGE, "pl");
        new MimeMails(SETTINGS, Clock.systemUTC()).write(mail, message);
        return message;
    }
}
