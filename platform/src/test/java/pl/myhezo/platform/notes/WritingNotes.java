package pl.myhezo.platform.notes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.transaction.Transactions;

/** Stores a version of a note together with the event that tells of it. */
public final class WritingNotes {

    /** The topic of the service that tests share. */
    public static final String TOPIC = "notes";

    private final String topic;
    private final MongoCollection<Document> notes;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditTrail audit;

    public WritingNotes(
            String topic, MongoDatabase database, Transactions transactions, Outbox outbox, AuditTrail audit) {
        this.topic = topic;
        this.notes = database.getCollection("notes");
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
    }

    public Note write(Note note) {
        transactions.run(() -> {
            notes.insertOne(
                    transactions.session(),
                    new Document("note", note.id())
                            .append("version", note.version())
                            .append("text", note.text()));
            outbox.append(OutgoingEvent.v1(topic, note.id(), "NoteWritten", note.version(), note));
            audit.record(AuditRecord.done(null, null, "note-written", note.id()).toVersion(note.version()));
        });
        return note;
    }
}
