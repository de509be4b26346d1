package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.platform.transaction.Transactions;

/** The rows of companies, which wait for a contract that carries them over. */
final class CompanyRows {

    private static final int AT_ONCE = 1000;

    private final MongoCollection<Document> rows;
    private final Tallies tallies;
    private final Transactions transactions;

    CompanyRows(MongoCollection<Document> rows, Tallies tallies, Transactions transactions) {
        this.rows = rows;
        this.tallies = tallies;
        this.transactions = transactions;
    }

    /** Gives companies that wait the outcome {@link Outcome#MOVED}. */
    void moved(String migrationId, Collection<String> legacyIds) {
        if (legacyIds.isEmpty()) {
            return;
        }
        long moved = rows.updateMany(
                        transactions.session(),
                        Rows.waiting(migrationId, RecordKind.COMPANY, in(Rows.LEGACY_ID, legacyIds)),
                        combine(set(Rows.OUTCOME, Outcome.MOVED.name()), set(Rows.REASON, null)))
                .getModifiedCount();
        tallies.answered(migrationId, RecordKind.COMPANY, Outcome.MOVED, moved);
    }

    /** Notes for companies that wait what they are skipped for unless something still moves them. */
    void expect(String migrationId, Collection<String> legacyIds, Reason reason) {
        if (legacyIds.isEmpty()) {
            return;
        }
        rows.updateMany(
                transactions.session(),
                and(
                        Rows.waiting(migrationId, RecordKind.COMPANY, in(Rows.LEGACY_ID, legacyIds)),
                        eq(Rows.REASON, null)),
                set(Rows.REASON, reason.name()));
    }

    /** Skips some of the companies that still wait; answers whether there may be more. */
    boolean skipWaiting(String migrationId) {
        List<ObjectId> waiting = transactions
                .find(rows, Rows.waiting(migrationId, RecordKind.COMPANY, gte(Rows.PLACE, 0L)))
                .projection(include(Rows.ID))
                .limit(AT_ONCE)
                .map(row -> row.getObjectId(Rows.ID))
                .into(new ArrayList<>());
        Document expectedElseNone =
                new Document("$ifNull", List.of("$" + Rows.REASON, Reason.NO_ACTIVE_CONTRACT.name()));
        rows.updateMany(
                transactions.session(),
                in(Rows.ID, waiting),
                List.of(new Document(
                        "$set",
                        new Document(Rows.OUTCOME, Outcome.SKIPPED.name()).append(Rows.REASON, expectedElseNone))));
        tallies.answered(migrationId, RecordKind.COMPANY, Outcome.SKIPPED, waiting.size());
        return waiting.size() == AT_ONCE;
    }
}
