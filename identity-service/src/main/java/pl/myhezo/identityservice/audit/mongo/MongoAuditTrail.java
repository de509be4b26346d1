package pl.myhezo.identityservice.audit.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import pl.myhezo.identityservice.audit.AuditRecord;
import pl.myhezo.identityservice.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** One document a record, deleted by the database when its time is over. */
final class MongoAuditTrail implements AuditTrail {

    private static final String COLLECTION = "audit";
    private static final String AT = "ts";

    private final MongoCollection<Document> records;
    private final Transactions transactions;
    private final Clock clock;

    MongoAuditTrail(MongoDatabase database, Transactions transactions, Duration kept, Clock clock) {
        this.records = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.clock = clock;
        records.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(kept.toSeconds(), TimeUnit.SECONDS));
    }

    @Override
    public void record(AuditRecord record) {
        Document document = new Document(AT, Date.from(clock.instant()))
                .append("actor", record.actor())
                .append("company", record.company())
                .append("action", record.action())
                .append("object", record.object())
                .append("outcome", record.outcome().name())
                .append("reason", record.reason())
                .append("traceId", MDC.get("traceId"))
                .append("ip", address());
        transactions.run(() -> records.insertOne(transactions.session(), document));
    }

    /** Of the caller, where the record is written while a call is answered. */
    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
