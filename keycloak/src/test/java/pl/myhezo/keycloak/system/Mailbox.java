package pl.myhezo.keycloak.system;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;

/** What Keycloak has written to somebody. */
public record Mailbox(String address) {

    private static final Pattern LINK = Pattern.compile("http\\S+/login-actions/action-token\\S+");

    public List<Mail> mails() {
        return LocalMail.shared().inbox().sentTo(address);
    }

    /** Waits for so many mails; the newest is returned. */
    public Mail newestOf(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() >= count);
        return mails().getFirst();
    }

    public URI linkInNewestOf(int count) {
        Mail mail = newestOf(count);
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("No link in: " + mail.text());
        }
        return URI.create(link.group());
    }
}
