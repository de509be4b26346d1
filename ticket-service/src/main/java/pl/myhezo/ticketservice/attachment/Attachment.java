package pl.myhezo.ticketservice.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.ticket.Verdict;

/**
 * A file of a ticket. It is uploaded first and belongs to a message when that is written.
 *
 * @param name a label that hides nothing; it is no path and names no file of ours
 * @param type of our own table
 * @param size in bytes
 * @param sha256 of the content, as hexadecimal digits
 * @param messageId the message it belongs to; until then only its uploader sees it
 * @param internal whether that is a note, so that staff alone see it
 */
public record Attachment(
        UUID id,
        UUID ticketId,
        String name,
        String type,
        long size,
        String sha256,
        String uploader,
        Instant uploadedAt,
        @Nullable UUID messageId,
        boolean internal,
        Verdict verdict) {

    Attachment withContent(long bytes, String digest) {
        return new Attachment(
                id, ticketId, name, type, bytes, digest, uploader, uploadedAt, messageId, internal, verdict);
    }
}
