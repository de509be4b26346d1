package pl.myhezo.localstack.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that was caught.
 *
 * @param bcc those who got it without being named in its headers
 * @param text the plain text part, empty when there is none
 * @param html the HTML part, empty when there is none
 * @param size of the whole mail, in bytes
 */
public record Mail(
        String id,
        String messageId,
        Address from,
        List<Address> to,
        List<Address> cc,
        List<Address> bcc,
        List<Address> replyTo,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        List<Attachment> attachments,
        long size) {

    /** A mailbox with the name of its owner, which may be empty. */
    public record Address(String name, String address) {}

    /** A file that came with the mail; its bytes are not kept. */
    public record Attachment(String partId, String fileName, String contentType, String contentId, long size) {}

    public Mail {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        bcc = List.copyOf(bcc);
        replyTo = List.copyOf(replyTo);
        attachments = List.copyOf(attachments);
    }

    /** Whether that mailbox got it, openly or not; letter case does not count. */
    public boolean wasSentTo(String address) {
        return java.util.stream.Stream.of(to, cc, bcc)
                .flatMap(List::stream)
                .anyMatch(recipient -> recipient.address().equalsIgnoreCase(address));
    }

    /** The first 250 characters of the text in one line. */
    String snippet() {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 250 ? line : line.substring(0, 250) + "...";
    }
}
