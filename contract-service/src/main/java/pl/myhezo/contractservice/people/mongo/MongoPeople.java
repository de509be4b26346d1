package pl.myhezo.contractservice.people.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.people.People;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.value.Nip;

final class MongoPeople implements People {

    private static final String COLLECTION = "people";
    private static final String SUBJECT = "_id";
    private static final String ACTIVE = "active";
    private static final String COMPANIES = "companies";
    private static final String SUPPLIER = "supplierId";
    private static final String MAILBOX = "mailbox";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String LANGUAGE = "language";
    private static final String REMINDERS = "reminders";
    private static final String VERSION = "version";
    private static final String FORGOTTEN_AT = "forgottenAt";

    /** Dead letters are kept for 30 days; nothing older than the forgetting can arrive after that. */
    private static final long FORGOTTEN_KEPT_DAYS = 60;

    private final MongoCollection<Document> people;
    private final Clock clock;

    MongoPeople(MongoDatabase database, Clock clock) {
        this.people = database.getCollection(COLLECTION);
        this.clock = clock;
        people.createIndex(Indexes.ascending(COMPANIES));
        people.createIndex(
                Indexes.ascending(FORGOTTEN_AT), new IndexOptions().expireAfter(FORGOTTEN_KEPT_DAYS, TimeUnit.DAYS));
    }

    @Override
    public Optional<Person> find(String subject) {
        return Optional.ofNullable(people.find(and(eq(SUBJECT, subject), exists(FORGOTTEN_AT, false)))
                        .first())
                .map(MongoPeople::person);
    }

    @Override
    public List<Person> of(Nip company) {
        return people.find(eq(COMPANIES, company.digits()))
                .map(MongoPeople::person)
                .into(new ArrayList<>());
    }

    @Override
    public void remember(Person person) {
        upsert(
                person.subject(),
                person.version(),
                combine(
                        set(ACTIVE, person.active()),
                        set(
                                COMPANIES,
                                person.companies().stream().map(Nip::digits).toList()),
                        person.supplierId() == null ? unset(SUPPLIER) : set(SUPPLIER, person.supplierId()),
                        person.mailbox() == null ? unset(MAILBOX) : set(MAILBOX, document(person.mailbox())),
                        unset(FORGOTTEN_AT)));
    }

    @Override
    public void forget(String subject, long version) {
        upsert(
                subject,
                version,
                combine(
                        unset(ACTIVE),
                        unset(COMPANIES),
                        unset(SUPPLIER),
                        unset(MAILBOX),
                        set(FORGOTTEN_AT, Date.from(clock.instant()))));
    }

    private void upsert(String subject, long version, Bson change) {
        Bson older = and(eq(SUBJECT, subject), lt(VERSION, version));
        Bson update = combine(change, set(VERSION, version));
        try {
            people.updateOne(older, update, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // The person is there. Where that is so only since this moment, what we know may be the newer.
            people.updateOne(older, update);
        }
    }

    private static Person person(Document row) {
        return new Person(
                row.getString(SUBJECT),
                row.getBoolean(ACTIVE, false),
                row.getList(COMPANIES, String.class).stream().map(Nip::new).collect(Collectors.toSet()),
                row.getString(SUPPLIER),
                mailbox(row.get(MAILBOX, Document.class)),
                row.getLong(VERSION));
    }

    private static Document document(Mailbox mailbox) {
        return new Document(NAME, mailbox.name())
                .append(EMAIL, mailbox.email())
                .append(LANGUAGE, mailbox.language())
                .append(REMINDERS, mailbox.reminders());
    }

    private static @Nullable Mailbox mailbox(@Nullable Document row) {
        return row == null
                ? null
                : new Mailbox(
                        row.getString(NAME),
                        row.getString(EMAIL),
                        row.getString(LANGUAGE),
                        row.getBoolean(REMINDERS, true));
    }
}
