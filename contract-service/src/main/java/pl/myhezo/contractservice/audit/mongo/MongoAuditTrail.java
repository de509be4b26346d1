package pl.myhezo.contractservice.audit.mongo;

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
import pl.myhezo.contractservice.audit.AuditRecord;
import pl.myhezo.contractservice.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** One document a record, deleted by the database when its time is over. */
final class MongoAuditTrail implements AuditTrail {

    private static final String COLLECTION = "audit";
    private static final String AT = "ts";
    private static final String ACTOR = "actor";
    private static final String COMPANY = "company";
    private static final String ACTION = "action";
    private static final String OBJECT = "object";
    private static final String VERSION = "version";
    private static final String TRACE_ID = "traceId";
    private static final String IP = "ip";

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
    public void record(AuditRecord done) {
        records.insertOne(
                transactions.session(),
                new Document(AT, Date.from(clock.instant()))
                        .append(ACTOR, done.actor())
                        .append(COMPANY, done.company().digits())
                        .append(ACTION, done.action())
                        .append(OBJECT, done.object())
                        .append(VERSION, done.version())
                        .append(TRACE_ID, MDC.get("traceId"))
                        .append(IP, address()));
    }

    /** Of the caller, where the record is written while a call is answered. */
    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
