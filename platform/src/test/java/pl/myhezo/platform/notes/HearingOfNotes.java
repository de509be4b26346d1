package pl.myhezo.platform.notes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.transaction.Transactions;

/** Remembers each event it hears of, once. */
class HearingOfNotes {

    private final MongoCollection<Document> heard;
    private final Transactions transactions;
    private final Events events;
    private final Inbox inbox;

    HearingOfNotes(MongoDatabase database, Transactions transactions, Events events, Inbox inbox) {
        this.heard = database.getCollection("heard");
        this.transactions = transactions;
        this.events = events;
        this.inbox = inbox;
    }

    @KafkaListener(topics = {WritingNotes.TOPIC, "#{T(pl.myhezo.platform.kafka.Topics).replay('notes', 'notes')}"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        Note note = event.as(Note.class);
        inbox.once(event, () -> remember(note));
    }

    private void remember(Note note) {
        if (note.text().startsWith("poison")) {
            throw new IllegalStateException("I do not like this note");
        }
        heard.insertOne(
                transactions.session(),
                new Document("note", note.id())
                        .append("version", note.version())
                        .append("text", note.text()));
    }
}
