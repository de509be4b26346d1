package pl.myhezo.platform.transaction;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.conversions.Bson;

/**
 * Runs a use case in one MongoDB transaction.
 *
 * <p>The session travels as a {@link ScopedValue}, so that repositories join the transaction of the use case without
 * the domain carrying a database type through its signatures. The work may run more than once (the driver repeats it
 * after a write conflict), so it must have no effect outside MongoDB.
 */
public final class Transactions {

    /** A service answers within five seconds; a transaction that cannot be committed by then is given up. */
    private static final long TIMEOUT_SECONDS = 5;

    private static final ScopedValue<ClientSession> CURRENT = ScopedValue.newInstance();

    private static final ClientSessionOptions OPTIONS = ClientSessionOptions.builder()
            .causallyConsistent(true)
            .defaultTransactionOptions(TransactionOptions.builder()
                    .readConcern(ReadConcern.SNAPSHOT)
                    .writeConcern(WriteConcern.MAJORITY)
                    .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .build())
            .build();

    private final MongoClient client;

    public Transactions(MongoClient client) {
        this.client = client;
    }

    /** Runs the work in a transaction, or within the one that is already open. */
    public <T> T call(Supplier<T> work) {
        if (CURRENT.isBound()) {
            return work.get();
        }
        try (ClientSession session = client.startSession(OPTIONS)) {
            return session.withTransaction(
                    () -> ScopedValue.where(CURRENT, session).call(() -> once(work)));
        } catch (Unreachable e) {
            throw e.reason;
        }
    }

    /** The driver repeats a transaction after a time-out too; who waits for a database that is down waits for nothing. */
    private static <T> T once(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoTimeoutException e) {
            throw new Unreachable(e);
        }
    }

    private static final class Unreachable extends RuntimeException {
        private final MongoTimeoutException reason;

        Unreachable(MongoTimeoutException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** As {@link #call}, for work that answers nothing. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * The session of the open transaction, for writes.
     *
     * @throws IllegalStateException outside a transaction: a write that forgot its transaction is a mistake, not a
     *     reason to write without one
     */
    public ClientSession session() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("A write outside a transaction");
        }
        return CURRENT.get();
    }

    /** Reads within the open transaction, or on its own where there is none. */
    public <T> FindIterable<T> find(MongoCollection<T> collection, Bson filter) {
        return CURRENT.isBound() ? collection.find(CURRENT.get(), filter) : collection.find(filter);
    }
}
