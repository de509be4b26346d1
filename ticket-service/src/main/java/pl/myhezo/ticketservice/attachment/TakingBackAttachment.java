package pl.myhezo.ticketservice.attachment;

import java.util.UUID;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.attachment.Attachments.Reader;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Somebody takes a file back before a message has taken it along. Nothing of it is kept. */
public final class TakingBackAttachment {

    private final ReadingTicket reading;
    private final Attachments attachments;
    private final FileStore store;
    private final Transactions transactions;
    private final AuditTrail audit;

    TakingBackAttachment(
            ReadingTicket reading,
            Attachments attachments,
            FileStore store,
            Transactions transactions,
            AuditTrail audit) {
        this.reading = reading;
        this.attachments = attachments;
        this.store = store;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Takes it back.
     *
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if there is no such ticket for this viewer
     * @throws NoSuchAttachment if the ticket has no such file for this viewer
     * @throws AlreadySaid if it belongs to a message
     */
    public void takeBack(Viewer viewer, String key, UUID id) {
        Ticket ticket = reading.find(viewer, key);
        transactions.run(() -> {
            if (!attachments.takeBack(ticket.id(), id, viewer.subject())) {
                throw refusal(viewer, ticket, id);
            }
            audit.record(AuditRecord.done(
                    viewer.subject(),
                    ticket.origin().nip(),
                    "file-taken-back",
                    ticket.id().toString()));
        });
        // What cannot be removed now, the sweep removes later.
        store.remove(id);
        attachments.remove(id);
    }

    private RuntimeException refusal(Viewer viewer, Ticket ticket, UUID id) {
        return attachments
                        .find(ticket.id(), id, new Reader(viewer.subject(), viewer.seesNotes()))
                        .isPresent()
                ? new AlreadySaid()
                : new NoSuchAttachment();
    }
}
