package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.Work;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Numbers and seals new records, a batch in one transaction together with the end of the chain. Whoever writes a record
 * waits for none of this; and of two that seal at the same moment one finds the end moved and begins again.
 */
final class SealingAudit implements Work {

    private static final int BATCH = 500;

    /** A minute that is counted is over for everybody, however far the clocks of the replicas are apart. */
    private static final Duration COUNTED = Duration.ofMinutes(3);

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> rows;
    private final Transactions transactions;
    private final Seals seals;
    private final Clock clock;

    SealingAudit(MongoDatabase database, Transactions transactions, Seals seals, Clock clock) {
        this.database = database;
        this.rows = AuditRows.stored(database);
        this.transactions = transactions;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void perform(Lease lease) {
        while (lease.keep() && transactions.call(this::sealBatch) == BATCH) {
            // There may be more.
        }
    }

    /** Seals what there is. */
    int sealBatch() {
        List<BsonDocument> batch = unsealed();
        if (batch.isEmpty()) {
            return 0;
        }
        SealedUpTo end = SealedUpTo.read(database, transactions, seals, SealedUpTo.END);
        if (!end.proven()) {
            throw new IllegalStateException("The end of the audit trail was moved by somebody without its key");
        }
        long number = end.number();
        String seal = end.seal();
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        for (BsonDocument row : batch) {
            number++;
            seal = seals.over(number, seal, row);
            writes.add(new UpdateOneModel<>(
                    eq(AuditRows.ID, row.get(AuditRows.ID)),
                    combine(set(AuditRows.NUMBER, number), set(AuditRows.SEAL, seal))));
        }
        rows.bulkWrite(transactions.session(), writes);
        HaltPoint.IN_SEALING.pass();
        SealedUpTo.write(database, transactions, seals, SealedUpTo.END, number, seal);
        return batch.size();
    }

    private List<BsonDocument> unsealed() {
        Bson complete = or(
                exists(AuditRows.COUNT, false),
                lt(AuditRows.AT, Date.from(clock.instant().minus(COUNTED))));
        return transactions
                .find(rows, and(eq(AuditRows.NUMBER, null), complete))
                .sort(Sorts.ascending(AuditRows.NUMBER, AuditRows.ID))
                .limit(BATCH)
                .into(new ArrayList<>());
    }
}
