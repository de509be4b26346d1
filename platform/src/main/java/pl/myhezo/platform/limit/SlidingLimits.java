package pl.myhezo.platform.limit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Sha256;

/**
 * Counts attempts. One is reserved before its outcome is known, so that many at once do not slip through; what turns out
 * well is given back. None of this is part of a transaction.
 *
 * <p>There is one document for whom or what a limit applies to, with the attempts that count at present; there are never
 * more than the limit allows. Reserving is one atomic update, and the time is the server's, so replicas share a limit
 * exactly.
 */
public final class SlidingLimits {

    private static final String COLLECTION = "limits";
    private static final String LIMIT = "limit";
    private static final String ATTEMPTS = "attempts";
    private static final String ATTEMPT = "id";
    private static final String UNTIL = "until";
    private static final String OPEN = "open";
    private static final String NOW = "now";
    private static final String FORGET_AT = "forgetAt";

    /** An attempt whose outcome is open is decided in a moment. */
    private static final Duration DECIDED_SOON = Duration.ofSeconds(2);

    private final MongoCollection<Document> limits;
    private final Supplier<Object> now;

    public SlidingLimits(MongoDatabase database) {
        this(database, () -> "$$NOW");
    }

    /** @param now the time as an expression: the server's variable, or a date in tests */
    public SlidingLimits(MongoDatabase database, Supplier<Object> now) {
        this.limits = database.getCollection(COLLECTION);
        this.now = now;
        limits.createIndex(Indexes.ascending(ATTEMPTS + "." + ATTEMPT));
        limits.createIndex(Indexes.ascending(FORGET_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    /**
     * Reserves the attempt with all quotas, or with none. Reserving the same attempt again changes nothing.
     *
     * @throws Problem 429 if one of them is used up, with the time until it is worth trying again; 503 if that cannot
     *     be known
     */
    public void reserve(String attempt, Collection<Quota> quotas) {
        try {
            for (Quota quota : quotas) {
                refusal(attempt, quota).ifPresent(wait -> {
                    giveBack(attempt, quotas.stream().map(Quota::limit).toList());
                    throw Problem.tooMany(wait);
                });
            }
        } catch (MongoException e) {
            throw Problem.unavailable(e);
        }
    }

    /**
     * Reserves the attempt with a quota, where its being used up is no reason to refuse.
     *
     * @return whether there was room
     * @throws Problem 503 if that cannot be known
     */
    public boolean reserveIfRoom(String attempt, Quota quota) {
        try {
            return refusal(attempt, quota).isEmpty();
        } catch (MongoException e) {
            throw Problem.unavailable(e);
        }
    }

    /** How long to wait, or nothing if the attempt was reserved. */
    private Optional<Duration> refusal(String attempt, Quota quota) {
        Document counted = limits.findOneAndUpdate(
                eq("_id", digest(quota)),
                adding(attempt, quota),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (counted == null) {
            throw new IllegalStateException("An upsert that answers nothing");
        }
        List<Document> attempts = counted.getList(ATTEMPTS, Document.class);
        return attempts.stream().anyMatch(other -> attempt.equals(other.getString(ATTEMPT)))
                ? Optional.empty()
                : Optional.of(waiting(attempts, counted.getDate(NOW)));
    }

    private List<Document> adding(String attempt, Quota quota) {
        Allowance allowance = quota.allowance();
        Document until =
                new Document("$add", List.of(now.get(), allowance.within().toMillis()));
        Document added =
                new Document(ATTEMPT, literal(attempt)).append(UNTIL, until).append(OPEN, true);
        Document still = new Document(
                "$filter",
                new Document("input", orEmpty("$" + ATTEMPTS))
                        .append("cond", new Document("$gt", List.of("$$this." + UNTIL, now.get()))));
        Document keepAsTheyAre = new Document(
                "$or",
                List.of(
                        new Document("$in", List.of(literal(attempt), "$" + ATTEMPTS + "." + ATTEMPT)),
                        new Document("$gte", List.of(new Document("$size", "$" + ATTEMPTS), allowance.attempts()))));
        Document all = new Document("$concatArrays", List.of("$" + ATTEMPTS, List.of(added)));
        return List.of(
                set(new Document(ATTEMPTS, still).append(LIMIT, quota.limit()).append(NOW, now.get())),
                set(new Document(ATTEMPTS, new Document("$cond", List.of(keepAsTheyAre, "$" + ATTEMPTS, all)))),
                set(new Document(FORGET_AT, new Document("$max", "$" + ATTEMPTS + "." + UNTIL))));
    }

    private static Document set(Document fields) {
        return new Document("$set", fields);
    }

    private static Document orEmpty(String field) {
        return new Document("$ifNull", List.of(field, List.of()));
    }

    /** What a caller chose is never read as an expression. */
    private static Document literal(String text) {
        return new Document("$literal", text);
    }

    private static Duration waiting(List<Document> attempts, Date at) {
        if (attempts.stream().anyMatch(attempt -> attempt.getBoolean(OPEN))) {
            return DECIDED_SOON;
        }
        return attempts.stream()
                .map(attempt ->
                        Duration.between(at.toInstant(), attempt.getDate(UNTIL).toInstant()))
                .min(Duration::compareTo)
                .orElse(DECIDED_SOON);
    }

    /** The attempt turned out well as far as these limits are concerned, and counts no more. */
    public void giveBack(String attempt, Collection<String> given) {
        limits.updateMany(
                and(eq(ATTEMPTS + "." + ATTEMPT, attempt), in(LIMIT, given)),
                Updates.pull(ATTEMPTS, new Document(ATTEMPT, attempt)));
    }

    /** The attempt turned out badly and counts until the limit's time is over. */
    public void keep(String attempt) {
        limits.updateMany(
                eq(ATTEMPTS + "." + ATTEMPT, attempt),
                Updates.set(ATTEMPTS + ".$[ours]." + OPEN, false),
                new UpdateOptions().arrayFilters(List.of(eq("ours." + ATTEMPT, attempt))));
    }

    private static String digest(Quota quota) {
        return Sha256.hex(quota.limit() + '\n' + quota.of());
    }
}
