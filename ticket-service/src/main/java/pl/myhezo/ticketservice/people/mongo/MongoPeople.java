package pl.myhezo.ticketservice.people.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.platform.readmodel.ReadModel;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;

final class MongoPeople implements People {

    private static final String COLLECTION = "people";

    private final MongoCollection<Document> people;
    private final Transactions transactions;
    private final ReadModel known;

    MongoPeople(MongoDatabase database, Transactions transactions, Clock clock) {
        this.people = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.known = new ReadModel(people, transactions, clock);
        people.createIndex(Indexes.ascending(PersonRow.NIP));
        people.createIndex(Indexes.ascending(PersonRow.SUPPLIER));
    }

    @Override
    public Optional<Person> find(String subject) {
        return known.find(subject).map(PersonRow::person);
    }

    @Override
    public List<Person> all(Collection<String> subjects) {
        return list(and(in(ReadModel.ID, subjects), exists(PersonRow.NAME)));
    }

    @Override
    public Map<String, String> names(Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        transactions
                .find(people, in(ReadModel.ID, subjects))
                .projection(include(PersonRow.NAME))
                .forEach(row -> {
                    if (row.containsKey(PersonRow.NAME)) {
                        names.put(row.getString(ReadModel.ID), row.getString(PersonRow.NAME));
                    }
                });
        return names;
    }

    @Override
    public List<Person> of(Nip company) {
        return list(eq(PersonRow.NIP, company.digits()));
    }

    @Override
    public List<Person> ofSupplier(String supplierId) {
        return list(eq(PersonRow.SUPPLIER, supplierId));
    }

    private List<Person> list(Bson filter) {
        return transactions.find(people, filter).map(PersonRow::person).into(new ArrayList<>());
    }

    @Override
    public void remember(Person person) {
        known.remember(person.subject(), person.version(), PersonRow.of(person));
    }

    @Override
    public void forget(String subject, long version) {
        known.forget(subject, version);
    }
}
