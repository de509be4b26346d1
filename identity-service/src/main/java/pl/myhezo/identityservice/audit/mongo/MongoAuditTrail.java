package pl.myhezo.identityservice.audit.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import pl.myhezo.identityservice.audit.AuditEntry;
import pl.myhezo.identityservice.audit.AuditRecord;
import pl.myhezo.identityservice.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** One document a record, or a minute of what is counted, deleted by the database when its time is over. */
final class MongoAuditTrail implements AuditTrail {

    private static final String COLLECTION = "audit";
    private static final String ID = "_id";
    private static final String AT = "ts";
    private static final String ACTOR = "actor";
    private static final String COMPANY = "company";
    private static final String ACTION = "action";
    private static final String OBJECT = "object";
    private static final String OUTCOME = "outcome";
    private static final String REASON = "reason";
    private static final String IP = "ip";
    private static final String COUNT = "count";
    private static final int SHOWN = 10_000;

    private final MongoCollection<Document> records;
    private final Transactions transactions;
    private final Clock clock;

    MongoAuditTrail(MongoDatabase database, Transactions transactions, Duration kept, Clock clock) {
        this.records = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.clock = clock;
        records.createIndex(Indexes.ascending(ACTOR));
        records.createIndex(Indexes.ascending(OBJECT));
        records.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(kept.toSeconds(), TimeUnit.SECONDS));
    }

    @Override
    public void record(AuditRecord record) {
        Document document = document(record);
        transactions.run(() -> records.insertOne(transactions.session(), document));
    }

    @Override
    public void count(AuditRecord record, String among) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        records.updateOne(
                eq(ID, String.join(" ", record.action(), among, minute.toString())),
                new Document("$setOnInsert", document(record)).append("$inc", new Document(COUNT, 1L)),
                new UpdateOptions().upsert(true));
    }

    private Document document(AuditRecord record) {
        return new Document(AT, Date.from(clock.instant()))
                .append(ACTOR, record.actor())
                .append(COMPANY, record.company())
                .append(ACTION, record.action())
                .append(OBJECT, record.object())
                .append(OUTCOME, record.outcome().name())
                .append(REASON, record.reason())
                .append("traceId", MDC.get("traceId"))
                .append(IP, address());
    }

    @Override
    public List<AuditEntry> concerning(Collection<String> ids) {
        return transactions
                .find(records, or(in(ACTOR, ids), in(OBJECT, ids)))
                .sort(Sorts.descending(AT))
                .limit(SHOWN)
                .map(MongoAuditTrail::read)
                .into(new ArrayList<>())
                .reversed();
    }

    private static AuditEntry read(Document document) {
        AuditRecord record = new AuditRecord(
                document.getString(ACTOR),
                document.getString(COMPANY),
                document.getString(ACTION),
                document.getString(OBJECT),
                AuditRecord.Outcome.valueOf(document.getString(OUTCOME)),
                document.getString(REASON));
        return new AuditEntry(document.getDate(AT).toInstant(), record, document.getString(IP));
    }

    /** Of the caller, where the record is written while a call is answered. */
    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
