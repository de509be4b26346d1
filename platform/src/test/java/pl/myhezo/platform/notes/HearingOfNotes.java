package pl.myhezo.platform.notes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.platform.trace.CurrentTrace;
import pl.myhezo.platform.transaction.Transactions;

/** Remembers each event it hears of, once, and tells by mail whoever wants to know. */
public class HearingOfNotes {

    private final MongoCollection<Document> heard;
    private final Transactions transactions;
    private final Events events;
    private final Inbox inbox;
    private final Mails mails;
    private final CurrentTrace trace;
    private final AtomicInteger deliveries = new AtomicInteger();

    HearingOfNotes(
            MongoDatabase database,
            Transactions transactions,
            Events events,
            Inbox inbox,
            Mails mails,
            CurrentTrace trace) {
        this.heard = database.getCollection("heard");
        this.transactions = transactions;
        this.events = events;
        this.inbox = inbox;
        this.mails = mails;
        this.trace = trace;
    }

    /** How often an event was given to this listener, whatever became of it. */
    public int deliveries() {
        return deliveries.get();
    }

    @KafkaListener(
            topics = {
                "${spring.application.name}",
                "#{T(pl.myhezo.platform.kafka.Topics)"
                        + ".replay('${spring.application.name}', '${spring.application.name}')}"
            })
    void on(ConsumerRecord<String, byte[]> message) {
        deliveries.incrementAndGet();
        IncomingEvent event = events.read(message);
        Note note = event.as(Note.class);
        inbox.once(event, () -> remember(event.id(), note));
    }

    private void remember(String event, Note note) {
        if (note.text().startsWith("poison")) {
            throw new IllegalStateException("I do not like this note: " + note.text());
        }
        heard.insertOne(
                transactions.session(),
                new Document("note", note.id())
                        .append("version", note.version())
                        .append("text", note.text())
                        .append("trace", trace.id()));
        if (note.tell() != null) {
            mails.enqueue(new MailMessage(
                    event + "/heard",
                    note.tell(),
                    "pl",
                    "note-written",
                    Map.of("title", note.id(), "name", note.tell(), "text", note.text(), "id", note.id())));
        }
    }
}
