package pl.myhezo.platform.idempotency;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a creating call that is sent again with the first answer. The answer is stored in the transaction of the
 * effect, so after a crash there are both or neither.
 */
public final class IdempotentCalls {

    private static final String COLLECTION = "idempotentCalls";
    private static final String FINGERPRINT = "fingerprint";
    private static final String ANSWER = "answer";
    private static final String AT = "at";
    private static final long KEPT_HOURS = 24;

    /** Of so many kinds of keys one each is at work at a time. */
    private static final int TURNS = 1_024;

    private static final long PATIENCE_SECONDS = 2;

    private final MongoCollection<Document> calls;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);

    public IdempotentCalls(MongoDatabase database, Transactions transactions, JsonMapper json, Clock clock) {
        this.calls = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        calls.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(KEPT_HOURS, TimeUnit.HOURS));
    }

    /**
     * Runs the effect once for a key.
     *
     * @param scope who calls what, such as {@code POST /registrations}, with the subject where there is one: the same
     *     key of somebody else is another key
     * @param key the header {@code Idempotency-Key}; without one the effect simply runs
     * @param request what was asked; the same key with another request is refused
     * @throws Problem 422 on the field {@code Idempotency-Key} for a key that is too long or was used for another
     *     request
     */
    public <T> T once(String scope, @Nullable String key, Object request, Class<T> answerType, Supplier<T> effect) {
        return once(scope, key, request, answerType, _ -> {}, effect);
    }

    /**
     * The same, for an answer that the caller may not be told for ever.
     *
     * @param again refuses by throwing, within the open transaction, before an answer is told again
     */
    public <T> T once(
            String scope,
            @Nullable String key,
            Object request,
            Class<T> answerType,
            Consumer<T> again,
            Supplier<T> effect) {
        if (key == null) {
            return transactions.call(effect);
        }
        if (key.isBlank() || key.length() > 200) {
            throw Problem.invalid(new FieldError("Idempotency-Key", key.isBlank() ? "required" : "too-long"));
        }
        String id = Sha256.hex(scope + '\n' + key);
        String fingerprint = Sha256.hex(json.writeValueAsString(request));
        return inTurn(
                id,
                () -> transactions.call(() -> {
                    Document earlier = transactions.find(calls, eq("_id", id)).first();
                    if (earlier != null) {
                        T answered = json.readValue(earlier.getString(ANSWER), answerType);
                        again.accept(answered);
                        requireSame(earlier, fingerprint);
                        return answered;
                    }
                    T answer = effect.get();
                    calls.insertOne(
                            transactions.session(),
                            new Document("_id", id)
                                    .append(FINGERPRINT, fingerprint)
                                    .append(ANSWER, json.writeValueAsString(answer))
                                    .append(AT, Date.from(clock.instant())));
                    return answer;
                }));
    }

    /**
     * One after the other, as far as this replica goes. The database lets one of many win in any case, but each of the
     * others would do all the work again and again until it has.
     */
    private <T> T inTurn(String id, Supplier<T> call) {
        Lock turn = turns[Math.floorMod(id.hashCode(), TURNS)];
        boolean ours = false;
        try {
            ours = turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(e);
        } finally {
            if (ours) {
                turn.unlock();
            }
        }
    }

    private static void requireSame(Document earlier, String fingerprint) {
        if (!fingerprint.equals(earlier.getString(FINGERPRINT))) {
            throw Problem.invalid(new FieldError("Idempotency-Key", "conflict"));
        }
    }
}
