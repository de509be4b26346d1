package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Accumulators.firstN;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportProblem;
import pl.myhezo.migrationservice.ledger.ReportQuery;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Settlement;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.platform.transaction.Transactions;

/** A unique place for each line of each migration, so that no line can be in a report twice. */
class MongoReport implements Report {

    private static final String COUNT = "count";
    private static final String EXAMPLES = "examples";
    /** Of a million rejected records it takes a while. */
    private static final Duration LONGEST_SUMMARY = Duration.ofSeconds(30);

    private final MongoCollection<Document> rows;
    private final Tallies tallies;
    private final CompanyRows companies;
    private final FileRows files;
    private final Transactions transactions;

    MongoReport(MongoDatabase database, Transactions transactions) {
        this.rows = database.getCollection("report");
        this.tallies = new Tallies(database, transactions);
        this.companies = new CompanyRows(rows, tallies, transactions);
        this.files = new FileRows(rows, tallies, transactions);
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
    public List<ReportRow> settle(String migrationId, RecordKind kind, Map<String, Settlement> settlements) {
        List<ReportRow> waiting = transactions
                .find(rows, Rows.waiting(migrationId, kind, in(Rows.LEGACY_ID, settlements.keySet())))
                .map(Rows::row)
                .into(new ArrayList<>());
        Map<Outcome, Map<Long, Settlement>> settled = new EnumMap<>(Outcome.class);
        List<UpdateOneModel<Document>> changes = new ArrayList<>();
        for (ReportRow row : waiting) {
            Settlement settlement = Objects.requireNonNull(settlements.get(row.legacyId()));
            settled.computeIfAbsent(settlement.outcome(), outcome -> new TreeMap<>())
                    .put(row.position().line(), settlement);
            changes.add(new UpdateOneModel<>(
                    Rows.at(migrationId, row),
                    combine(
                            set(Rows.OUTCOME, settlement.outcome().name()),
                            set(Rows.REASON, settlement.reason()),
                            set(Rows.NEW_ID, settlement.newId()))));
        }
        if (!changes.isEmpty()) {
            rows.bulkWrite(transactions.session(), changes);
        }
        settled.forEach((outcome, byLine) -> {
            tallies.answered(migrationId, kind, outcome, byLine.size());
            if (kind == RecordKind.TICKET) {
                files.settle(migrationId, outcome, byLine);
            }
        });
        return waiting;
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
    public List<ReportProblem> problems(String migrationId) {
        return rows.withTimeout(LONGEST_SUMMARY.toSeconds(), TimeUnit.SECONDS)
                .aggregate(List.of(
                        match(and(eq(Rows.MIGRATION_ID, migrationId), eq(Rows.OUTCOME, Outcome.REJECTED.name()))),
                        Aggregates.sort(ascending(Rows.PLACE)),
                        group(
                                new Document(Rows.KIND, "$" + Rows.KIND).append(Rows.REASON, "$" + Rows.REASON),
                                sum(COUNT, 1L),
                                firstN(EXAMPLES, "$$ROOT", ReportProblem.EXAMPLES)),
                        Aggregates.sort(orderBy(descending(COUNT), ascending("_id")))))
                .map(MongoReport::problem)
                .into(new ArrayList<>());
    }

    private static ReportProblem problem(Document group) {
        Document id = group.get("_id", Document.class);
        return new ReportProblem(
                RecordKind.valueOf(id.getString(Rows.KIND)),
                id.getString(Rows.REASON),
                group.getLong(COUNT),
                group.getList(EXAMPLES, Document.class).stream().map(Rows::row).toList());
    }

    @Override
    public Tally tally(String migrationId) {
        return tallies.of(migrationId);
    }
}
