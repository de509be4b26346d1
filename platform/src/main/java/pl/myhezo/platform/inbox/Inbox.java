package pl.myhezo.platform.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Lets an event take effect once, however often it is delivered: the effect and the note "seen" are one transaction.
 *
 * <p>Notes are kept for 30 days, far longer than the 7 days of a history topic, so that a replay from its beginning
 * finds them all. State from a compacted topic needs no note: its upserts are guarded by the aggregate's version.
 */
public final class Inbox {

    private static final String COLLECTION = "inbox";
    private static final String SEEN_AT = "seenAt";
    private static final long KEPT_DAYS = 30;

    private final MongoCollection<Document> seen;
    private final Transactions transactions;
    private final Clock clock;

    public Inbox(MongoDatabase database, Transactions transactions, Clock clock) {
        this.seen = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.clock = clock;
        seen.createIndex(Indexes.ascending(SEEN_AT), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
    }

    /** Whether this event had its effect already, for who prepares much before {@link #once}. */
    public boolean knows(IncomingEvent event) {
        return transactions.find(seen, eq("_id", event.id())).first() != null;
    }

    /** Runs the effect unless this event had its effect already. */
    public void once(IncomingEvent event, Runnable effect) {
        transactions.run(() -> {
            if (knows(event)) {
                return;
            }
            seen.insertOne(
                    transactions.session(),
                    new Document("_id", event.id()).append(SEEN_AT, Date.from(clock.instant())));
            effect.run();
        });
        HaltPoint.AFTER_EFFECT.pass();
    }
}
