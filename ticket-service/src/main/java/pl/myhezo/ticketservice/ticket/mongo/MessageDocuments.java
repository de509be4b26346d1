package pl.myhezo.ticketservice.ticket.mongo;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.Author;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Party;

/** Messages as documents. */
final class MessageDocuments {

    static final String ID = "_id";
    static final String TICKET = "ticketId";
    static final String SEQUENCE = "sequence";
    static final String INTERNAL = "internal";
    static final String AUTHOR_KIND = "author.kind";
    static final String AUTHOR_SUBJECT = "author.subject";
    private static final String AUTHOR = "author";
    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final String AT = "at";
    private static final String BODY = "body";
    private static final String ATTACHMENTS = "attachments";
    private static final String FILE = "id";
    private static final String NAME = "name";
    private static final String SIZE = "size";
    private static final String TYPE = "type";

    private MessageDocuments() {}

    static Document document(Message message) {
        return new Document(ID, message.id())
                .append(TICKET, message.ticketId())
                .append(SEQUENCE, message.sequence())
                .append(
                        AUTHOR,
                        new Document(KIND, message.author().kind().name())
                                .append(SUBJECT, message.author().subject()))
                .append(AT, Date.from(message.at()))
                .append(BODY, message.body())
                .append(INTERNAL, message.internal())
                .append(
                        ATTACHMENTS,
                        message.attachments().stream()
                                .map(MessageDocuments::document)
                                .toList());
    }

    private static Document document(AttachedFile file) {
        return new Document(FILE, file.id())
                .append(NAME, file.name())
                .append(SIZE, file.size())
                .append(TYPE, file.type());
    }

    static Message message(Document row) {
        Document author = row.get(AUTHOR, Document.class);
        List<AttachedFile> attachments = row.getList(ATTACHMENTS, Document.class).stream()
                .map(MessageDocuments::file)
                .toList();
        return new Message(
                row.get(ID, UUID.class),
                row.get(TICKET, UUID.class),
                row.getInteger(SEQUENCE),
                new Author(Party.valueOf(author.getString(KIND)), author.getString(SUBJECT)),
                row.getDate(AT).toInstant(),
                row.getString(BODY),
                row.getBoolean(INTERNAL),
                attachments);
    }

    private static AttachedFile file(Document row) {
        return new AttachedFile(row.get(FILE, UUID.class), row.getString(NAME), row.getLong(SIZE), row.getString(TYPE));
    }
}
