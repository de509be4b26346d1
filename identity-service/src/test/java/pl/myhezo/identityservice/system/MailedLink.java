package pl.myhezo.identityservice.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.localstack.mail.Mail;

/** Links of our own in mails. */
public final class MailedLink {

    private MailedLink() {}

    /** What the link to that page of the portal carries. */
    public static String token(Mail mail, String page) {
        Matcher link = Pattern.compile("/" + page + "#([A-Za-z0-9_-]{43})").matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("No link to " + page + " in: " + mail.text());
        }
        return link.group(1);
    }
}
