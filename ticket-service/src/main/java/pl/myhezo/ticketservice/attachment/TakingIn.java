package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.attachment.UploadingAttachment.Outcome;
import pl.myhezo.ticketservice.ticket.Ticket;

/** Puts the content of a file into the store and the file on the list, or leaves nothing of either. */
final class TakingIn {

    private static final Logger log = LoggerFactory.getLogger(TakingIn.class);

    private final Attachments attachments;
    private final FileStore store;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final long largest;
    private final Attachments.Room mostOfTicket;

    TakingIn(
            Attachments attachments,
            FileStore store,
            Transactions transactions,
            AuditTrail audit,
            AttachmentSettings settings) {
        this.attachments = attachments;
        this.store = store;
        this.transactions = transactions;
        this.audit = audit;
        this.largest = settings.largest().toBytes();
        this.mostOfTicket = settings.roomOfTicket();
    }

    boolean isRoom(Ticket ticket) {
        Attachments.Room taken = attachments.roomOf(ticket.id());
        return taken.bytes() < mostOfTicket.bytes() && taken.files() < mostOfTicket.files();
    }

    /** @throws IOException if the content breaks off */
    Outcome take(Ticket ticket, Attachment named, InputStream content) throws IOException {
        attachments.begin(named.id(), named.ticketId(), named.uploader(), named.uploadedAt());
        @Nullable Outcome outcome = null;
        try {
            FileStore.Stored stored = store.store(named.id(), content, largest);
            outcome = completed(ticket, named.withContent(stored.size(), stored.sha256()));
        } catch (FileStore.TooLarge e) {
            outcome = new Outcome.TooLarge();
        } finally {
            if (!(outcome instanceof Outcome.Uploaded)) {
                discard(named);
            }
        }
        return outcome;
    }

    private Outcome completed(Ticket ticket, Attachment attachment) {
        return transactions.call(() -> {
            if (!attachments.complete(attachment)) {
                return new Outcome.NoRoom();
            }
            audit.record(AuditRecord.done(
                    attachment.uploader(),
                    ticket.origin().nip(),
                    "file-uploaded",
                    ticket.id().toString()));
            return new Outcome.Uploaded(attachment);
        });
    }

    /** What cannot be removed now, the sweep removes later. */
    private void discard(Attachment attachment) {
        try {
            store.remove(attachment.id());
            attachments.remove(attachment.id());
        } catch (RuntimeException e) {
            log.info("What is left of a file stays until it is swept: {}", e.toString());
        }
    }
}
