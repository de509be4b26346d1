package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.Work;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Deletes what is older than records are kept, from the beginning of the chain on, and remembers up to where. It also
 * writes the chain's end into the log: what is known outside of the database cannot be cut off in it unseen.
 */
final class ForgettingAudit implements Work {

    private static final Logger log = LoggerFactory.getLogger(ForgettingAudit.class);
    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final MongoDatabase database;
    private final MongoCollection<Document> rows;
    private final Transactions transactions;
    private final Seals seals;
    private final Duration kept;
    private final Clock clock;
    private Instant next = Instant.MIN;

    ForgettingAudit(MongoDatabase database, Transactions transactions, Seals seals, Duration kept, Clock clock) {
        this.database = database;
        this.rows = database.getCollection(AuditRows.COLLECTION);
        this.transactions = transactions;
        this.seals = seals;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void perform(Lease lease) {
        if (clock.instant().isBefore(next)) {
            return;
        }
        while (lease.keep() && transactions.call(this::forgetBatch) == BATCH) {
            // There may be more.
        }
        SealedUpTo end = SealedUpTo.read(database, transactions, seals, SealedUpTo.END);
        log.info("The audit trail is sealed up to record {}: {}", end.number(), end.seal());
        next = clock.instant().plus(PAUSE);
    }

    int forgetBatch() {
        Instant since = clock.instant().minus(kept);
        List<Document> over = new ArrayList<>();
        for (Document row : oldest()) {
            if (!row.getDate(AuditRows.AT).toInstant().isBefore(since)) {
                break;
            }
            over.add(row);
        }
        if (!over.isEmpty()) {
            long last = over.getLast().getLong(AuditRows.NUMBER);
            rows.deleteMany(transactions.session(), and(gt(AuditRows.NUMBER, 0L), lte(AuditRows.NUMBER, last)));
            SealedUpTo.write(
                    database,
                    transactions,
                    seals,
                    SealedUpTo.DELETED,
                    last,
                    over.getLast().getString(AuditRows.SEAL));
        }
        return over.size();
    }

    private List<Document> oldest() {
        return transactions
                .find(rows, gt(AuditRows.NUMBER, 0L))
                .sort(Sorts.ascending(AuditRows.NUMBER))
                .limit(BATCH)
                .projection(include(AuditRows.NUMBER, AuditRows.SEAL, AuditRows.AT))
                .into(new ArrayList<>());
    }
}
