package pl.myhezo.ticketservice.attachment.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.attachment.Attachment;
import pl.myhezo.ticketservice.ticket.Verdict;

/** A file as a caller sees it. */
@Schema(name = "TicketAttachment")
record AttachmentItem(
        UUID id,
        String name,
        @Schema(description = "In bytes") long size,

        @Schema(example = "application/pdf") String type,

        @Schema(description = "Only what is RELEASED can be downloaded; QUARANTINED waits for the virus scanner")
        Verdict state,

        Instant uploadedAt,

        @Schema(description = "The message it belongs to; until there is one, its uploader alone sees it") @Nullable
        UUID messageId) {

    static AttachmentItem of(Attachment attachment) {
        return new AttachmentItem(
                attachment.id(),
                attachment.name(),
                attachment.size(),
                attachment.type(),
                attachment.verdict(),
                attachment.uploadedAt(),
                attachment.messageId());
    }
}
