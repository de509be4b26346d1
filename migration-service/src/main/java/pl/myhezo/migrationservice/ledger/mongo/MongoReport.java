package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportQuery;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Settlement;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.platform.transaction.Transactions;

/** A unique place for each line of each migration, so that no line can be in a report twice. */
class MongoReport implements Report {

    private final MongoCollection<Document> rows;
    private final Tallies tallies;
    private final CompanyRows companies;
    private final Transactions transactions;

    MongoReport(MongoDatabase database, Transactions transactions) {
        this.rows = database.getCollection("report");
        this.tallies = new Tallies(database, transactions);
        this.companies = new CompanyRows(rows, transactions);
        this.transactions = transactions;
        rows.createIndex(Indexes.ascending(Rows.MIGRATION_ID, Rows.PLACE), new IndexOptions().unique(true));
        rows.createIndex(Indexes.ascending(Rows.MIGRATION_ID, Rows.OUTCOME, Rows.PLACE));
        rows.createIndex(Indexes.ascending(Rows.MIGRATION_ID, Rows.KIND, Rows.LEGACY_ID));
        rows.createIndex(Indexes.ascending(Rows.MIGRATION_ID, Rows.KIND, Rows.NUMBER));
    }

    @Override
    public void add(String migrationId, List<ReportRow> added) {
        if (!added.isEmpty()) {
            rows.insertMany(
                    transactions.session(),
                    added.stream().map(row -> Rows.document(migrationId, row)).toList());
            tallies.read(migrationId, added);
        }
    }

    @Override
    public Optional<ReportRow> settle(String migrationId, RecordKind kind, String legacyId, Settlement settlement) {
        Document settled = rows.findOneAndUpdate(
                transactions.session(),
                Rows.waiting(migrationId, kind, in(Rows.LEGACY_ID, legacyId)),
                combine(
                        set(Rows.OUTCOME, settlement.outcome().name()),
                        set(Rows.REASON, settlement.reason()),
                        set(Rows.NEW_ID, settlement.newId())),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (settled == null) {
            return Optional.empty();
        }
        tallies.answered(migrationId, kind, settlement.outcome());
        return Optional.of(Rows.row(settled));
    }

    @Override
    public void companiesMoved(String migrationId, Collection<String> legacyIds) {
        companies.moved(migrationId, legacyIds);
    }

    @Override
    public void companiesExpect(String migrationId, Collection<String> legacyIds, Reason reason) {
        companies.expect(migrationId, legacyIds, reason);
    }

    @Override
    public boolean skipWaitingCompanies(String migrationId) {
        return companies.skipWaiting(migrationId);
    }

    @Override
    public Set<String> met(String migrationId, RecordKind kind, Collection<String> legacyIds) {
        Set<String> met = new HashSet<>();
        transactions
                .find(
                        rows,
                        and(
                                eq(Rows.MIGRATION_ID, migrationId),
                                eq(Rows.KIND, kind.name()),
                                in(Rows.LEGACY_ID, legacyIds)))
                .projection(include(Rows.LEGACY_ID))
                .forEach(row -> met.add(row.getString(Rows.LEGACY_ID)));
        return met;
    }

    @Override
    public Set<String> taken(String migrationId, Collection<String> numbers) {
        Set<String> taken = new HashSet<>();
        transactions
                .find(
                        rows,
                        and(
                                eq(Rows.MIGRATION_ID, migrationId),
                                eq(Rows.KIND, RecordKind.CONTRACT.name()),
                                in(Rows.NUMBER, numbers)))
                .projection(include(Rows.NUMBER, Rows.OUTCOME, Rows.REASON))
                .forEach(row -> {
                    if (takesNumber(row)) {
                        taken.add(row.getString(Rows.NUMBER));
                    }
                });
        return taken;
    }

    private static boolean takesNumber(Document row) {
        return switch (Outcome.valueOf(row.getString(Rows.OUTCOME))) {
            case PENDING, MOVED -> true;
            case SKIPPED -> Reason.UNCHANGED.name().equals(row.getString(Rows.REASON));
            case REJECTED -> false;
        };
    }

    @Override
    public Page page(String migrationId, ReportQuery query) {
        List<Bson> filters =
                new ArrayList<>(List.of(eq(Rows.MIGRATION_ID, migrationId), gt(Rows.PLACE, query.after())));
        query.outcome().ifPresent(outcome -> filters.add(eq(Rows.OUTCOME, outcome.name())));
        query.kind()
                .ifPresent(kind -> filters.add(and(
                        gte(Rows.PLACE, Rows.place(kind, 0)),
                        lt(Rows.PLACE, Rows.place(kind, 0) + Rows.place(RecordKind.COMPANY, 0)))));
        List<Document> found = transactions
                .find(rows, and(filters))
                .sort(ascending(Rows.PLACE))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        List<Document> page = more ? found.subList(0, query.limit()) : found;
        return new Page(
                page.stream().map(Rows::row).toList(),
                more ? Optional.of(page.getLast().getLong(Rows.PLACE)) : Optional.empty());
    }

    @Override
    public Tally tally(String migrationId) {
        return tallies.of(migrationId);
    }
}
