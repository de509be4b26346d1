package pl.myhezo.migrationservice.handover.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.platform.transaction.Transactions;

/** A document for each record without an answer. */
final class MongoAwaited implements Awaited {

    private static final String ID = "_id";
    private static final String MIGRATION_ID = "migrationId";
    private static final String LEGACY_ID = "legacyId";
    private static final String CONTENTS = "contents";
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final MongoCollection<Document> awaited;
    private final Transactions transactions;

    MongoAwaited(MongoDatabase database, Transactions transactions) {
        this.awaited = database.getCollection("awaited");
        this.transactions = transactions;
        awaited.createIndex(Indexes.ascending(CONTENTS));
        awaited.createIndex(Indexes.ascending(MIGRATION_ID));
    }

    @Override
    public void await(String migrationId, Map<String, Set<String>> contents) {
        if (!contents.isEmpty()) {
            awaited.bulkWrite(
                    transactions.session(),
                    contents.entrySet().stream()
                            .map(record -> replacement(key(migrationId, record.getKey()), record.getValue()))
                            .toList());
        }
    }

    private static ReplaceOneModel<Document> replacement(Document key, Set<String> contents) {
        return new ReplaceOneModel<>(
                eq(ID, key),
                new Document(ID, key)
                        .append(MIGRATION_ID, key.getString(MIGRATION_ID))
                        .append(CONTENTS, List.copyOf(contents)),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public void answered(String migrationId, Collection<String> legacyIds) {
        List<Document> keys = legacyIds.stream().map(id -> key(migrationId, id)).toList();
        awaited.deleteMany(transactions.session(), in(ID, keys));
    }

    @Override
    public boolean isAwaited(String sha256) {
        return awaited.find(eq(CONTENTS, sha256)).projection(include(ID)).first() != null;
    }

    @Override
    public boolean forget(String migrationId) {
        List<Object> ids = awaited.find(eq(MIGRATION_ID, migrationId))
                .projection(include(ID))
                .limit(FORGOTTEN_AT_ONCE)
                .map(row -> row.get(ID))
                .into(new ArrayList<>());
        awaited.deleteMany(in(ID, ids));
        return ids.size() == FORGOTTEN_AT_ONCE;
    }

    private static Document key(String migrationId, String legacyId) {
        return new Document(MIGRATION_ID, migrationId).append(LEGACY_ID, legacyId);
    }
}
