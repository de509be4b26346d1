package pl.myhezo.contractservice.people.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.people.People;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.readmodel.ReadModel;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

final class MongoPeople implements People {

    private static final String COLLECTION = "people";
    private static final String ACTIVE = "active";
    private static final String COMPANIES = "companies";
    private static final String SUPPLIER = "supplierId";
    private static final String MAILBOX = "mailbox";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String LANGUAGE = "language";
    private static final String REMINDERS = "reminders";

    private final MongoCollection<Document> people;
    private final ReadModel known;

    MongoPeople(MongoDatabase database, Transactions transactions, Clock clock) {
        this.people = database.getCollection(COLLECTION);
        this.known = new ReadModel(people, transactions, clock);
        people.createIndex(Indexes.ascending(COMPANIES));
    }

    @Override
    public Optional<Person> find(String subject) {
        return known.find(subject).map(MongoPeople::person);
    }

    @Override
    public List<Person> of(Nip company) {
        return people.find(eq(COMPANIES, company.digits()))
                .map(MongoPeople::person)
                .into(new ArrayList<>());
    }

    @Override
    public void remember(Person person) {
        known.remember(person.subject(), person.version(), document(person));
    }

    @Override
    public void forget(String subject, long version) {
        known.forget(subject, version);
    }

    private static Document document(Person person) {
        Document row = new Document(ACTIVE, person.active())
                .append(COMPANIES, person.companies().stream().map(Nip::digits).toList());
        if (person.supplierId() != null) {
            row.append(SUPPLIER, person.supplierId());
        }
        if (person.mailbox() != null) {
            row.append(MAILBOX, document(person.mailbox()));
        }
        return row;
    }

    private static Person person(Document row) {
        return new Person(
                row.getString(ReadModel.ID),
                row.getBoolean(ACTIVE, false),
                row.getList(COMPANIES, String.class).stream().map(Nip::new).collect(Collectors.toSet()),
                row.getString(SUPPLIER),
                mailbox(row.get(MAILBOX, Document.class)),
                row.getLong(ReadModel.VERSION));
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
