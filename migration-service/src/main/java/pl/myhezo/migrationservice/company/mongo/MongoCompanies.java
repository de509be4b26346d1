package pl.myhezo.migrationservice.company.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

/** Kept while their migration runs, whole as JSON: nothing searches in them. */
class MongoCompanies implements Companies {

    private static final String ID = "_id";
    private static final String MIGRATION_ID = "migrationId";
    private static final String LEGACY_ID = "legacyId";
    private static final String COMPANY = "company";
    private static final String REASON = "reason";
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final MongoCollection<Document> companies;
    private final Transactions transactions;
    private final JsonMapper json;

    MongoCompanies(MongoDatabase database, Transactions transactions, JsonMapper json) {
        this.companies = database.getCollection("companies");
        this.transactions = transactions;
        this.json = json;
        companies.createIndex(Indexes.ascending(MIGRATION_ID));
    }

    @Override
    public void add(String migrationId, List<Entry> added) {
        if (!added.isEmpty()) {
            companies.insertMany(
                    transactions.session(),
                    added.stream().map(entry -> document(migrationId, entry)).toList());
        }
    }

    @Override
    public Map<String, Entry> find(String migrationId, Collection<String> legacyIds) {
        List<Document> keys = legacyIds.stream().map(id -> key(migrationId, id)).toList();
        Map<String, Entry> found = new HashMap<>();
        transactions
                .find(companies, in(ID, keys))
                .map(this::entry)
                .forEach(entry -> found.put(entry.legacyId(), entry));
        return found;
    }

    @Override
    public boolean forget(String migrationId) {
        List<Object> ids = companies
                .find(eq(MIGRATION_ID, migrationId))
                .projection(include(ID))
                .limit(FORGOTTEN_AT_ONCE)
                .map(row -> row.get(ID))
                .into(new ArrayList<>());
        companies.deleteMany(in(ID, ids));
        return ids.size() == FORGOTTEN_AT_ONCE;
    }

    private static Document key(String migrationId, String legacyId) {
        return new Document(MIGRATION_ID, migrationId).append(LEGACY_ID, legacyId);
    }

    private Document document(String migrationId, Entry entry) {
        Document row = new Document(ID, key(migrationId, entry.legacyId())).append(MIGRATION_ID, migrationId);
        return switch (entry) {
            case Entry.Known(Company company) -> row.append(COMPANY, json.writeValueAsString(company));
            case Entry.Rejected(String legacyId, Reason reason) -> row.append(REASON, reason.name());
        };
    }

    private Entry entry(Document row) {
        String reason = row.getString(REASON);
        return reason == null
                ? new Entry.Known(json.readValue(row.getString(COMPANY), Company.class))
                : new Entry.Rejected(row.get(ID, Document.class).getString(LEGACY_ID), Reason.valueOf(reason));
    }
}
