package pl.myhezo.ticketservice.attachment.mongo;

import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import pl.myhezo.ticketservice.attachment.Attachment;
import pl.myhezo.ticketservice.ticket.Verdict;

/** A file as a document. */
final class AttachmentRow {

    static final String ID = "_id";
    static final String TICKET = "ticketId";
    static final String STATE = "state";
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String SIZE = "size";
    static final String SHA_256 = "sha256";
    static final String UPLOADER = "uploader";
    static final String UPLOADED_AT = "uploadedAt";
    static final String MESSAGE = "messageId";
    static final String INTERNAL = "internal";
    static final String VERDICT = "verdict";

    /** Set where it takes none of the room that the ticket has for what people add. */
    static final String EXTRA = "extra";

    /** How far a file has come. */
    enum State {
        COMING,
        COMPLETE,

        /** It never belonged to a message and never will. */
        GIVEN_UP
    }

    private AttachmentRow() {}

    static Document of(Attachment attachment) {
        return new Document(TICKET, attachment.ticketId())
                .append(STATE, State.COMPLETE.name())
                .append(NAME, attachment.name())
                .append(TYPE, attachment.type())
                .append(SIZE, attachment.size())
                .append(SHA_256, attachment.sha256())
                .append(UPLOADER, attachment.uploader())
                .append(UPLOADED_AT, Date.from(attachment.uploadedAt()))
                .append(MESSAGE, attachment.messageId())
                .append(INTERNAL, attachment.internal())
                .append(VERDICT, attachment.verdict().name());
    }

    static Attachment attachment(Document row) {
        return new Attachment(
                row.get(ID, UUID.class),
                row.get(TICKET, UUID.class),
                row.getString(NAME),
                row.getString(TYPE),
                row.getLong(SIZE),
                row.getString(SHA_256),
                row.getString(UPLOADER),
                row.getDate(UPLOADED_AT).toInstant(),
                row.get(MESSAGE, UUID.class),
                row.getBoolean(INTERNAL, false),
                Verdict.valueOf(row.getString(VERDICT)));
    }
}
