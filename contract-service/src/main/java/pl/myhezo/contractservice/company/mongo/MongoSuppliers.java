package pl.myhezo.contractservice.company.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

final class MongoSuppliers implements Suppliers {

    private static final String COLLECTION = "suppliers";
    private static final String ID = "_id";
    private static final String NAME = "name";
    private static final String NIP = "nip";

    private final MongoCollection<Document> suppliers;
    private final Transactions transactions;

    MongoSuppliers(MongoDatabase database, Transactions transactions) {
        this.suppliers = database.getCollection(COLLECTION);
        this.transactions = transactions;
        suppliers.createIndex(
                Indexes.ascending(NIP), new IndexOptions().unique(true).partialFilterExpression(exists(NIP)));
        suppliers.createIndex(Indexes.ascending(NAME));
    }

    @Override
    public Optional<Entry> find(String id) {
        return first(eq(ID, id));
    }

    @Override
    public Optional<Entry> ofNip(Nip nip) {
        return first(eq(NIP, nip.digits()));
    }

    private Optional<Entry> first(Bson filter) {
        return Optional.ofNullable(transactions.find(suppliers, filter).first()).map(MongoSuppliers::entry);
    }

    @Override
    public List<Entry> all() {
        return transactions
                .find(suppliers, new BsonDocument())
                .sort(Sorts.ascending(NAME))
                .map(MongoSuppliers::entry)
                .into(new ArrayList<>());
    }

    @Override
    public void save(Entry entry) {
        Bson name = set(NAME, entry.supplier().name());
        Nip nip = entry.nip();
        suppliers.updateOne(
                transactions.session(),
                eq(ID, entry.supplier().id()),
                nip == null ? name : combine(name, set(NIP, nip.digits())),
                new UpdateOptions().upsert(true));
    }

    private static Entry entry(Document row) {
        String nip = row.getString(NIP);
        return new Entry(new Supplier(row.getString(ID), row.getString(NAME)), nip == null ? null : new Nip(nip));
    }
}
