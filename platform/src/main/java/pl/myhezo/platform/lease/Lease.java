package pl.myhezo.platform.lease;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the one replica of a service that does a piece of work, for a short while at a time. Times are the
 * database's, so the clocks of the replicas do not matter.
 *
 * <p>A process that was held up may believe for a moment that the lease is still its own. Whoever works under a lease
 * needs a fence behind it, or bears a repetition.
 */
public final class Lease {

    private static final String COLLECTION = "leases";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> leases;
    private final String name;
    private final Duration length;
    private final String holder = UUID.randomUUID().toString();
    private volatile long heldUntil = System.nanoTime();

    public Lease(MongoDatabase database, String name, Duration length) {
        this.leases = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
        this.name = name;
        this.length = length;
    }

    /** Whether the lease is ours for some time yet; renews it, or takes it if it is free, once half of it has passed. */
    public boolean keep() {
        return remaining() > length.toNanos() / 2 || acquire();
    }

    /** Whether the lease was ours when last we looked and has not ended since. Asks nobody. */
    public boolean isHeld() {
        return remaining() > 0;
    }

    private long remaining() {
        return heldUntil - System.nanoTime();
    }

    /** Takes or renews the lease; answers whether it is ours now. */
    public boolean acquire() {
        long asked = System.nanoTime();
        boolean ours = take();
        heldUntil = ours ? asked + length.toNanos() : asked;
        return ours;
    }

    private boolean take() {
        Document free = new Document(
                "$or",
                List.of(
                        new Document("$eq", List.of("$" + HOLDER, holder)),
                        new Document(
                                "$lte", List.of(new Document("$ifNull", List.of("$" + UNTIL, "$$NOW")), "$$NOW"))));
        List<Document> take = List.of(new Document(
                "$set",
                new Document()
                        .append(HOLDER, when(free, holder, "$" + HOLDER))
                        .append(
                                UNTIL,
                                when(free, new Document("$add", List.of("$$NOW", length.toMillis())), "$" + UNTIL))));
        try {
            @Nullable
            Document lease = leases.findOneAndUpdate(
                    eq("_id", name),
                    take,
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            return lease != null && holder.equals(lease.getString(HOLDER));
        } catch (MongoCommandException | MongoWriteException e) {
            if (e.getCode() == DUPLICATE_KEY) {
                return false; // two replicas created the lease at once, and the other one was first
            }
            throw e;
        }
    }

    /** Gives the lease back, so that another replica need not wait for its end. */
    public void release() {
        heldUntil = System.nanoTime();
        leases.deleteOne(and(eq("_id", name), eq(HOLDER, holder)));
    }

    private static Document when(Document condition, Object then, Object otherwise) {
        return new Document("$cond", List.of(condition, then, otherwise));
    }
}
