package pl.myhezo.migrationservice.ticket;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import pl.myhezo.dialoguepdf.Dialogue;

/** The dialogue of an old ticket as it is to be printed. */
final class Manuscript {

    private Manuscript() {}

    /** @param files as they were looked at, in the order of the dialogue */
    static Dialogue of(ExportedTicket ticket, List<AttachedFile> files, Dialogue.Language language) {
        Iterator<AttachedFile> next = files.iterator();
        List<Dialogue.Message> messages = new ArrayList<>();
        for (ExportedTicket.Message message : ticket.messages()) {
            List<Dialogue.Attachment> attachments = new ArrayList<>();
            for (int i = 0; i < message.files().size(); i++) {
                attachments.add(attachment(next.next()));
            }
            messages.add(
                    new Dialogue.Message(message.author(), side(message), message.at(), body(message), attachments));
        }
        return new Dialogue(language, facts(ticket), messages);
    }

    private static Dialogue.Ticket facts(ExportedTicket ticket) {
        return new Dialogue.Ticket(
                ticket.number(),
                null,
                ticket.subject(),
                ticket.company().name(),
                ticket.contractNumber(),
                ticket.serialNumber() == null ? null : ticket.serialNumber().value(),
                state(ticket.state()),
                ticket.createdAt(),
                ticket.updatedAt());
    }

    private static Dialogue.Attachment attachment(AttachedFile file) {
        return switch (file) {
            case AttachedFile.Whole whole ->
                new Dialogue.Attachment(whole.name(), whole.content().size());
            case AttachedFile.Missing missing -> new Dialogue.Attachment(missing.name(), null);
        };
    }

    private static Dialogue.State state(ExportedTicket.State state) {
        return switch (state) {
            case NEW -> Dialogue.State.NEW;
            case OPEN -> Dialogue.State.OPEN;
            case PENDING -> Dialogue.State.WAITING_FOR_CUSTOMER;
        };
    }

    private static Dialogue.Side side(ExportedTicket.Message message) {
        return switch (message.side()) {
            case CUSTOMER -> Dialogue.Side.CUSTOMER;
            case AGENT -> Dialogue.Side.STAFF;
            case SUPPLIER -> Dialogue.Side.SUPPLIER;
            case SYSTEM -> Dialogue.Side.SYSTEM;
        };
    }

    private static Dialogue.Body body(ExportedTicket.Message message) {
        return switch (message.format()) {
            case TEXT -> new Dialogue.Body.Plain(message.body());
            case HTML -> new Dialogue.Body.Html(message.body());
        };
    }
}
