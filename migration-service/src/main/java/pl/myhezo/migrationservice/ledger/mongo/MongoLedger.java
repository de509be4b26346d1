package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.ledger.Ledger;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Settlement;
import pl.myhezo.platform.transaction.Transactions;

/** The key of an entry is source, kind and legacy id together, so there is one for each record. */
class MongoLedger implements Ledger {

    private static final String ID = "_id";
    private static final String SOURCE = "source";
    private static final String KIND = "kind";
    private static final String LEGACY_ID = "legacyId";
    private static final String HASH = "hash";
    private static final String VERSION = "version";
    private static final String OUTCOME = "outcome";
    private static final String NEW_ID = "newId";
    private static final String MIGRATION_ID = "migrationId";

    private final MongoCollection<Document> entries;
    private final Transactions transactions;

    MongoLedger(MongoDatabase database, Transactions transactions) {
        this.entries = database.getCollection("ledger");
        this.transactions = transactions;
        entries.createIndex(Indexes.ascending(ID + "." + SOURCE, ID + "." + KIND, NEW_ID));
    }

    @Override
    public Map<String, LedgerEntry> find(String source, RecordKind kind, Collection<String> legacyIds) {
        List<Document> ids = legacyIds.stream().map(id -> key(source, kind, id)).toList();
        Map<String, LedgerEntry> found = new HashMap<>();
        transactions.find(entries, in(ID, ids)).map(MongoLedger::entry).forEach(e -> found.put(e.legacyId(), e));
        return found;
    }

    @Override
    public Set<String> here(String source, RecordKind kind, Collection<String> newIds) {
        Set<String> here = new HashSet<>();
        transactions
                .find(entries, and(eq(ID + "." + SOURCE, source), eq(ID + "." + KIND, kind.name()), in(NEW_ID, newIds)))
                .projection(include(NEW_ID))
                .forEach(entry -> here.add(entry.getString(NEW_ID)));
        return here;
    }

    @Override
    public void put(List<LedgerEntry> changed) {
        if (!changed.isEmpty()) {
            entries.bulkWrite(
                    transactions.session(),
                    changed.stream().map(MongoLedger::replacement).toList());
        }
    }

    @Override
    public void settle(String migrationId, String source, RecordKind kind, Map<String, Settlement> settlements) {
        List<UpdateOneModel<Document>> changes = new ArrayList<>();
        settlements.forEach((legacyId, settlement) -> {
            Bson result = set(OUTCOME, remembered(settlement).name());
            String newId = settlement.newId();
            changes.add(new UpdateOneModel<>(
                    and(
                            eq(ID, key(source, kind, legacyId)),
                            eq(MIGRATION_ID, migrationId),
                            eq(OUTCOME, Outcome.PENDING.name())),
                    newId == null ? result : combine(result, set(NEW_ID, newId))));
        });
        entries.bulkWrite(transactions.session(), changes);
    }

    /** A record that was here before is one that was moved. */
    private static Outcome remembered(Settlement settlement) {
        return switch (settlement) {
            case Settlement.Moved moved -> Outcome.MOVED;
            case Settlement.Unchanged unchanged -> Outcome.MOVED;
            case Settlement.Refused refused -> Outcome.REJECTED;
        };
    }

    private static Document key(String source, RecordKind kind, String legacyId) {
        return new Document(SOURCE, source).append(KIND, kind.name()).append(LEGACY_ID, legacyId);
    }

    private static ReplaceOneModel<Document> replacement(LedgerEntry entry) {
        Document id = key(entry.source(), entry.kind(), entry.legacyId());
        return new ReplaceOneModel<>(
                eq(ID, id),
                new Document(ID, id)
                        .append(HASH, entry.hash())
                        .append(VERSION, entry.version())
                        .append(OUTCOME, entry.outcome().name())
                        .append(NEW_ID, entry.newId())
                        .append(MIGRATION_ID, entry.migrationId()),
                new ReplaceOptions().upsert(true));
    }

    private static LedgerEntry entry(Document row) {
        Document id = row.get(ID, Document.class);
        return new LedgerEntry(
                id.getString(SOURCE),
                RecordKind.valueOf(id.getString(KIND)),
                id.getString(LEGACY_ID),
                row.getString(HASH),
                row.getLong(VERSION),
                Outcome.valueOf(row.getString(OUTCOME)),
                row.getString(NEW_ID),
                row.getString(MIGRATION_ID));
    }
}
