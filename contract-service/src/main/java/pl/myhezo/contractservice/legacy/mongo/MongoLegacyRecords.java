package pl.myhezo.contractservice.legacy.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import pl.myhezo.contractservice.legacy.LegacyId;
import pl.myhezo.contractservice.legacy.LegacyRecord;
import pl.myhezo.contractservice.legacy.LegacyRecords;
import pl.myhezo.platform.transaction.Transactions;

final class MongoLegacyRecords implements LegacyRecords {

    private static final String COLLECTION = "legacyRecords";
    private static final String ID = "_id";
    private static final String NEW_ID = "newId";
    private static final String FINGERPRINT = "fingerprint";
    private static final String MIGRATION_ID = "migrationId";

    private final MongoCollection<Document> records;
    private final Transactions transactions;

    MongoLegacyRecords(MongoDatabase database, Transactions transactions) {
        this.records = database.getCollection(COLLECTION);
        this.transactions = transactions;
    }

    @Override
    public Optional<LegacyRecord> find(LegacyId id) {
        return Optional.ofNullable(transactions.find(records, eq(ID, key(id))).first())
                .map(row -> new LegacyRecord(
                        id, row.getString(NEW_ID), row.getString(FINGERPRINT), row.getString(MIGRATION_ID)));
    }

    @Override
    public void save(LegacyRecord row) {
        Document key = key(row.id());
        records.replaceOne(
                transactions.session(),
                eq(ID, key),
                new Document(ID, key)
                        .append(NEW_ID, row.newId())
                        .append(FINGERPRINT, row.fingerprint())
                        .append(MIGRATION_ID, row.migrationId()),
                new ReplaceOptions().upsert(true));
    }

    private static Document key(LegacyId id) {
        return new Document("source", id.source())
                .append("kind", id.kind().name())
                .append("id", id.id());
    }
}
