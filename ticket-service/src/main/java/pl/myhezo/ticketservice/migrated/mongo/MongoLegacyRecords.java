package pl.myhezo.ticketservice.migrated.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.migrated.LegacyId;
import pl.myhezo.ticketservice.migrated.LegacyRecord;
import pl.myhezo.ticketservice.migrated.LegacyRecords;
import pl.myhezo.ticketservice.ticket.TicketState;

final class MongoLegacyRecords implements LegacyRecords {

    private static final String COLLECTION = "legacyRecords";
    private static final String ID = "_id";
    private static final String TICKET = "ticketId";
    private static final String STATE = "state";
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
                        id,
                        row.get(TICKET, UUID.class),
                        TicketState.valueOf(row.getString(STATE)),
                        row.getString(FINGERPRINT),
                        row.getString(MIGRATION_ID)));
    }

    @Override
    public void save(LegacyRecord row) {
        Document key = key(row.id());
        records.replaceOne(
                transactions.session(),
                eq(ID, key),
                new Document(ID, key)
                        .append(TICKET, row.ticketId())
                        .append(STATE, row.state().name())
                        .append(FINGERPRINT, row.fingerprint())
                        .append(MIGRATION_ID, row.migrationId()),
                new ReplaceOptions().upsert(true));
    }

    private static Document key(LegacyId id) {
        return new Document("source", id.source()).append("id", id.id());
    }
}
