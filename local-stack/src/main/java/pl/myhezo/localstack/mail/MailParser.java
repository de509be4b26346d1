package pl.myhezo.localstack.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.mail.Mail.Address;
import pl.myhezo.localstack.mail.Mail.Attachment;

/** Reads a mail in Internet format: its headers, its first text and HTML parts, and the names of its files. */
final class MailParser {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailParser() {}

    /** @param recipients of the envelope, which knows more than the headers */
    static Mail parse(String id, MimeMessage message, Set<String> recipients, Instant receivedAt)
            throws MessagingException, IOException {
        var parser = new MailParser();
        parser.read(message, "1");
        List<Address> to = addresses(message.getHeader("To", ","));
        List<Address> cc = addresses(message.getHeader("Cc", ","));
        List<Address> from = addresses(message.getHeader("From", ","));
        return new Mail(
                id,
                Objects.requireNonNullElse(message.getMessageID(), "").replaceAll("[<>]", ""),
                from.isEmpty() ? new Address("", "") : from.getFirst(),
                to,
                cc,
                hidden(recipients, to, cc),
                addresses(message.getHeader("Reply-To", ",")),
                Objects.requireNonNullElse(message.getSubject(), ""),
                receivedAt,
                parser.text.toString(),
                parser.html.toString(),
                parser.attachments,
                size(message));
    }

    private void read(MimePart part, String id) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i) instanceof MimePart inner) {
                    read(inner, id + "." + (i + 1));
                }
            }
        } else if (isBody(part, "text/plain", text)) {
            text.append(part.getContent());
        } else if (isBody(part, "text/html", html)) {
            html.append(part.getContent());
        } else {
            attachments.add(attachment(part, id));
        }
    }

    private static boolean isBody(Part part, String type, CharSequence soFar) throws MessagingException {
        return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && soFar.isEmpty();
    }

    private static Attachment attachment(MimePart part, String id) throws MessagingException, IOException {
        long size = part.getInputStream().transferTo(OutputStream.nullOutputStream());
        return new Attachment(
                id,
                Objects.requireNonNullElse(part.getFileName(), ""),
                part.getContentType().replaceFirst(";(?s).*", ""),
                Objects.requireNonNullElse(part.getContentID(), "").replaceAll("[<>]", ""),
                size);
    }

    private static List<Address> hidden(Set<String> recipients, List<Address> to, List<Address> cc) {
        return recipients.stream()
                .filter(recipient -> java.util.stream.Stream.concat(to.stream(), cc.stream())
                        .noneMatch(open -> open.address().equalsIgnoreCase(recipient)))
                .map(recipient -> new Address("", recipient))
                .toList();
    }

    private static List<Address> addresses(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        try {
            List<Address> all = new ArrayList<>();
            for (InternetAddress address : InternetAddress.parseHeader(header, false)) {
                all.add(new Address(Objects.requireNonNullElse(address.getPersonal(), ""), address.getAddress()));
            }
            return all;
        } catch (AddressException e) {
            return List.of(new Address("", header));
        }
    }

    private static long size(Message message) throws MessagingException, IOException {
        var counter = new OutputStream() {
            long bytes;

            @Override
            public void write(int b) {
                bytes++;
            }

            @Override
            public void write(byte[] b, int off, int len) {
                bytes += len;
            }
        };
        message.writeTo(counter);
        return counter.bytes;
    }
}
