package pl.myhezo.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** Makes the message of RFC 5322 from a stored mail: text and HTML as alternatives. */
final class MimeMails {

    private final InternetAddress from;
    private final InternetAddress replyTo;
    private final Clock clock;

    MimeMails(MailSettings settings, Clock clock) {
        try {
            this.from = new InternetAddress(settings.from(), true);
            this.replyTo = new InternetAddress(settings.replyTo(), true);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("myhezo.mail.from or .reply-to is not an address", e);
        }
        this.clock = clock;
    }

    void write(Document mail, MimeMessage message) throws MessagingException {
        message.setFrom(from);
        message.setReplyTo(new InternetAddress[] {replyTo});
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getString(Mails.TO), true));
        message.setSubject(mail.getString(Mails.SUBJECT), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", messageId(mail.getString(Mails.ID)));
        String thread = mail.getString(Mails.THREAD);
        if (thread != null) {
            message.setHeader("In-Reply-To", messageId(thread));
            message.setHeader("References", messageId(thread));
        }
        message.setHeader("Content-Language", mail.getString(Mails.LANGUAGE));
        // No answer of a machine to a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(new MimeMultipart(
                "alternative",
                part(mail.getString(Mails.TEXT), "text/plain"),
                part(mail.getString(Mails.HTML), "text/html")));
    }

    /** The same for each attempt, so that a mail that did arrive twice can be recognised. */
    private String messageId(String id) {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        return "<%s@%s>".formatted(UUID.nameUUIDFromBytes(id.getBytes(UTF_8)), domain);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type + "; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }
}
