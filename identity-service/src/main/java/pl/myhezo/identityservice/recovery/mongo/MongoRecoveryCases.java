package pl.myhezo.identityservice.recovery.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.type;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.recovery.RecoveryCase;
import pl.myhezo.identityservice.recovery.RecoveryCase.Application;
import pl.myhezo.identityservice.recovery.RecoveryCase.Grounds;
import pl.myhezo.identityservice.recovery.RecoveryCases;
import pl.myhezo.identityservice.recovery.RecoveryState;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** One document a case, deleted by the database some time after its last change, though not before its login. */
final class MongoRecoveryCases implements RecoveryCases {

    private static final String COLLECTION = "recoveries";
    private static final String ID = "_id";
    private static final String EMAIL = "email";
    private static final String CONTRACT = "contractNumber";
    private static final String SERIAL = "serialNumber";
    private static final String ASKED_AT = "askedAt";
    private static final String STATE = "state";
    private static final String SUBJECT = "subject";
    private static final String DUE_AT = "dueAt";
    private static final String COMPANY = "nip";
    private static final String MAILS_BEFORE = "mailsBefore";
    private static final String MAILED_AT = "mailedAt";
    private static final String VERSION = "version";
    private static final String FORGET_AT = "forgetAt";

    /** The subject again, in an open case alone: the index on it allows one. */
    private static final String OPEN_FOR = "openFor";

    private final MongoCollection<Document> cases;
    private final Transactions transactions;
    private final Duration keep;
    private final Clock clock;

    MongoRecoveryCases(MongoDatabase database, Transactions transactions, Duration keep, Clock clock) {
        this.cases = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.keep = keep;
        this.clock = clock;
        cases.createIndex(Indexes.ascending(EMAIL));
        cases.createIndex(Indexes.ascending(SUBJECT));
        cases.createIndex(
                Indexes.ascending(OPEN_FOR),
                new IndexOptions().unique(true).partialFilterExpression(type(OPEN_FOR, BsonType.STRING)));
        cases.createIndex(Indexes.ascending(FORGET_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public Optional<RecoveryCase> find(String id) {
        return Optional.ofNullable(transactions.find(cases, eq(ID, id)).first()).map(MongoRecoveryCases::read);
    }

    @Override
    public List<RecoveryCase> of(String subject) {
        return transactions
                .find(cases, eq(SUBJECT, subject))
                .map(MongoRecoveryCases::read)
                .into(new ArrayList<>());
    }

    @Override
    public void add(RecoveryCase recovery) {
        cases.insertOne(transactions.session(), write(recovery));
    }

    @Override
    public void replace(RecoveryCase recovery) {
        Bson before = and(eq(ID, recovery.id()), eq(VERSION, recovery.version() - 1));
        if (cases.replaceOne(transactions.session(), before, write(recovery)).getMatchedCount() == 0) {
            throw new IllegalStateException("The recovery %s was changed in the meantime".formatted(recovery.id()));
        }
    }

    @Override
    public void forget(String subject, EmailAddress email) {
        cases.deleteMany(transactions.session(), or(eq(SUBJECT, subject), eq(EMAIL, email.value())));
    }

    private Document write(RecoveryCase recovery) {
        Application typed = recovery.application();
        Document document = new Document(ID, recovery.id())
                .append(EMAIL, typed.email().value())
                .append(CONTRACT, typed.contract().value())
                .append(SERIAL, typed.serial().value())
                .append(ASKED_AT, Date.from(typed.askedAt()))
                .append(STATE, recovery.state().name())
                .append(SUBJECT, recovery.subject())
                .append(MAILS_BEFORE, recovery.mailsBefore())
                .append(MAILED_AT, date(recovery.mailedAt()))
                .append(VERSION, recovery.version());
        Grounds grounds = recovery.grounds();
        if (grounds != null) {
            document.append(COMPANY, grounds.company().digits()).append(DUE_AT, Date.from(grounds.dueAt()));
        }
        if (!recovery.state().keepsPassword()) {
            document.append(FORGET_AT, Date.from(clock.instant().plus(keep)));
        }
        return recovery.state().isOpen() ? document.append(OPEN_FOR, recovery.subject()) : document;
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static RecoveryCase read(Document document) {
        Date dueAt = document.getDate(DUE_AT);
        Date mailedAt = document.getDate(MAILED_AT);
        Application typed = new Application(
                new EmailAddress(document.getString(EMAIL)),
                new ContractNumber(document.getString(CONTRACT)),
                new SerialNumber(document.getString(SERIAL)),
                document.getDate(ASKED_AT).toInstant());
        return new RecoveryCase(
                document.getString(ID),
                typed,
                RecoveryState.valueOf(document.getString(STATE)),
                document.getString(SUBJECT),
                dueAt == null ? null : new Grounds(new Nip(document.getString(COMPANY)), dueAt.toInstant()),
                document.getInteger(MAILS_BEFORE),
                mailedAt == null ? null : mailedAt.toInstant(),
                document.getLong(VERSION));
    }
}
