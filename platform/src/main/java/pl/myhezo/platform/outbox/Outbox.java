package pl.myhezo.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Where events wait to be published. A row is written in the transaction of the change that it reports, and deleted
 * once Kafka has it.
 */
public final class Outbox {

    static final String COLLECTION = "outbox";
    static final String ID = "_id";
    static final String TOPIC = "topic";
    static final String KEY = "key";
    static final String HEADERS = "headers";
    static final String BODY = "body";
    static final String AGGREGATE_VERSION = "aggregateVersion";

    private final MongoCollection<Document> rows;
    private final Transactions transactions;
    private final Events events;
    private final Supplier<@Nullable String> traceParent;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public Outbox(
            MongoDatabase database, Transactions transactions, Events events, Supplier<@Nullable String> traceParent) {
        this.rows = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.events = events;
        this.traceParent = traceParent;
        rows.createIndex(Indexes.ascending(AGGREGATE_VERSION, ID));
    }

    /**
     * Adds an event to the open transaction.
     *
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException for an event that Kafka would refuse, and that would hold up all others
     */
    public void append(OutgoingEvent event) {
        rows.insertOne(transactions.session(), row(event));
    }

    /** Adds events to the open transaction, as {@link #append(OutgoingEvent)} each. */
    public void append(List<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            rows.insertMany(
                    transactions.session(), events.stream().map(this::row).toList());
        }
    }

    private Document row(OutgoingEvent event) {
        String id = ids.generate().toString();
        String body = events.body(event);
        if (body != null && body.getBytes(UTF_8).length > OutgoingEvent.MOST_BYTES) {
            throw new IllegalArgumentException(
                    "An event %s of %d characters is too large".formatted(event.name(), body.length()));
        }
        return new Document(ID, id)
                .append(TOPIC, event.topic())
                .append(KEY, event.key())
                .append(AGGREGATE_VERSION, event.aggregateVersion())
                .append(HEADERS, new Document(new LinkedHashMap<>(events.headers(event, id, traceParent.get()))))
                .append(BODY, body);
    }
}
