package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.MDC;
import pl.myhezo.platform.transaction.Transactions;

/** One document a record, or a minute of what is counted. */
final class MongoAuditTrail implements AuditTrail {

    private static final int SHOWN = 10_000;

    private final MongoCollection<Document> records;
    private final Transactions transactions;
    private final Clock clock;

    MongoAuditTrail(MongoDatabase database, Transactions transactions, Clock clock) {
        this.records = database.getCollection(AuditRows.COLLECTION);
        this.transactions = transactions;
        this.clock = clock;
        AuditRows.index(records);
    }

    @Override
    public void record(AuditRecord done) {
        Document row = row(done);
        transactions.run(() -> records.insertOne(transactions.session(), row));
    }

    @Override
    public void count(AuditRecord record, String among) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        String id = String.join(" ", record.action(), among, minute.toString());
        try {
            records.updateOne(
                    and(eq(AuditRows.ID, id), eq(AuditRows.NUMBER, null)),
                    new Document("$setOnInsert", row(record)).append("$inc", new Document(AuditRows.COUNT, 1L)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // The minute was sealed, by a replica whose clock goes ahead of ours, or another began it at this moment.
            records.insertOne(row(record).append(AuditRows.COUNT, 1L));
        }
    }

    private Document row(AuditRecord record) {
        return new Document(AuditRows.AT, Date.from(clock.instant()))
                .append(AuditRows.ACTOR, record.actor())
                .append(AuditRows.COMPANY, record.company())
                .append(AuditRows.ROLE, CurrentCaller.roles())
                .append(AuditRows.ACTION, record.action())
                .append(AuditRows.OBJECT, record.object())
                .append(AuditRows.OBJECT_VERSION, record.version())
                .append(AuditRows.OUTCOME, record.outcome().name())
                .append(AuditRows.REASON, record.reason())
                .append(AuditRows.TRACE_ID, MDC.get("traceId"))
                .append(AuditRows.IP, CurrentCaller.address());
    }

    @Override
    public List<AuditEntry> concerning(Collection<String> ids) {
        return transactions
                .find(records, or(in(AuditRows.ACTOR, ids), in(AuditRows.OBJECT, ids)))
                .sort(Sorts.descending(AuditRows.AT))
                .limit(SHOWN)
                .map(MongoAuditTrail::entry)
                .into(new ArrayList<>())
                .reversed();
    }

    private static AuditEntry entry(Document row) {
        AuditRecord record = new AuditRecord(
                row.getString(AuditRows.ACTOR),
                row.getString(AuditRows.COMPANY),
                row.getString(AuditRows.ACTION),
                row.getString(AuditRows.OBJECT),
                row.getLong(AuditRows.OBJECT_VERSION),
                AuditRecord.Outcome.valueOf(row.getString(AuditRows.OUTCOME)),
                row.getString(AuditRows.REASON));
        return new AuditEntry(
                row.getDate(AuditRows.AT).toInstant(),
                record,
                row.getString(AuditRows.ROLE),
                row.getString(AuditRows.IP));
    }
}
