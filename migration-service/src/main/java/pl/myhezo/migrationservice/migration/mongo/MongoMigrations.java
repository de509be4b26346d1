package pl.myhezo.migrationservice.migration.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.migration.Claim;
import pl.myhezo.migrationservice.migration.ClaimLost;
import pl.myhezo.migrationservice.migration.Migration;
import pl.myhezo.migrationservice.migration.MigrationSettings;
import pl.myhezo.migrationservice.migration.MigrationStatus;
import pl.myhezo.migrationservice.migration.Migrations;
import pl.myhezo.migrationservice.migration.Stage;
import pl.myhezo.platform.transaction.Transactions;

/** The claim is part of the document: {@code claimedUntil} by the database's clock, and {@code fence}. */
class MongoMigrations implements Migrations {

    private static final List<String> OPEN = Arrays.stream(MigrationStatus.values())
            .filter(MigrationStatus::isOpen)
            .map(MigrationStatus::name)
            .toList();

    private final MongoCollection<Document> migrations;
    private final Transactions transactions;
    private final MigrationSettings settings;
    private final Clock clock;

    MongoMigrations(MongoDatabase database, Transactions transactions, MigrationSettings settings, Clock clock) {
        this.migrations = database.getCollection("migrations");
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        migrations.createIndex(Indexes.ascending(Fields.DRY_RUN, Fields.STATUS, Fields.ID));
    }

    @Override
    public void add(Migration migration) {
        migrations.insertOne(transactions.session(), Fields.document(migration));
    }

    @Override
    public Optional<Migration> find(String id) {
        return Optional.ofNullable(
                        transactions.find(migrations, eq(Fields.ID, id)).first())
                .map(Fields::migration);
    }

    @Override
    public List<Migration> newestFirst(@Nullable String before, int limit) {
        return migrations
                .find(before == null ? empty() : lt(Fields.ID, before))
                .sort(descending(Fields.ID))
                .limit(limit)
                .map(Fields::migration)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Claim> claim(boolean dryRun) {
        Document first = migrations
                .find(and(eq(Fields.DRY_RUN, dryRun), in(Fields.STATUS, OPEN)))
                .sort(ascending(Fields.ID))
                .first();
        return first == null ? Optional.empty() : claim(first.getString(Fields.ID));
    }

    private Optional<Claim> claim(String id) {
        Document claimed = migrations.findOneAndUpdate(
                and(
                        eq(Fields.ID, id),
                        in(Fields.STATUS, OPEN),
                        new Document("$expr", new Document("$lte", List.of("$" + Fields.CLAIMED_UNTIL, "$$NOW")))),
                List.of(new Document(
                        "$set",
                        new Document(Fields.CLAIMED_UNTIL, fromNow(settings.lease()))
                                .append(Fields.FENCE, new Document("$add", List.of("$" + Fields.FENCE, 1L)))
                                .append(Fields.STATUS, MigrationStatus.RUNNING.name())
                                .append(Fields.REASON, null)
                                .append(Fields.DETAIL, null)
                                .append(
                                        Fields.STARTED_AT,
                                        new Document(
                                                "$ifNull",
                                                List.of("$" + Fields.STARTED_AT, Date.from(clock.instant())))))),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(row -> new Claim(id, row.getLong(Fields.FENCE)));
    }

    @Override
    public void renew(Claim claim) {
        require(
                claim,
                migrations
                        .updateOne(
                                held(claim),
                                List.of(new Document(
                                        "$set", new Document(Fields.CLAIMED_UNTIL, fromNow(settings.lease())))))
                        .getMatchedCount());
    }

    @Override
    public void identify(Claim claim, String source, Map<RecordKind, Long> expected) {
        require(
                claim,
                migrations
                        .updateOne(transactions.session(), held(claim), Fields.identity(source, expected))
                        .getMatchedCount());
    }

    @Override
    public void progress(Claim claim, Stage stage, long line) {
        Document done = new Document(Fields.STAGE, stage.name())
                .append(Fields.LINE, line)
                .append(Fields.CLAIMED_UNTIL, fromNow(settings.lease()));
        require(
                claim,
                migrations
                        .updateOne(transactions.session(), held(claim), List.of(new Document("$set", done)))
                        .getMatchedCount());
    }

    @Override
    public void status(Claim claim, MigrationStatus status, @Nullable Refusal why) {
        require(
                claim,
                migrations.updateOne(held(claim), Fields.become(status, why)).getMatchedCount());
    }

    @Override
    public void finish(Claim claim, MigrationStatus status, @Nullable Refusal why) {
        Bson ended = combine(Fields.become(status, why), set(Fields.FINISHED_AT, Date.from(clock.instant())));
        require(claim, migrations.updateOne(held(claim), ended).getMatchedCount());
    }

    @Override
    public void release(Claim claim, Duration pause) {
        require(
                claim,
                migrations
                        .updateOne(
                                held(claim),
                                List.of(new Document("$set", new Document(Fields.CLAIMED_UNTIL, fromNow(pause)))))
                        .getMatchedCount());
    }

    @Override
    public boolean cancel(String id, Refusal why) {
        return migrations
                        .updateOne(
                                and(eq(Fields.ID, id), in(Fields.STATUS, OPEN)),
                                combine(
                                        Fields.become(MigrationStatus.FAILED, why),
                                        inc(Fields.FENCE, 1L),
                                        set(Fields.FINISHED_AT, Date.from(clock.instant()))))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public boolean resume(String id) {
        Bson paused = eq(Fields.STATUS, MigrationStatus.PAUSED.name());
        Bson cancelled = and(
                eq(Fields.STATUS, MigrationStatus.FAILED.name()),
                eq(Fields.REASON, Reason.CANCELLED_BY_OPERATOR.name()));
        return migrations
                        .updateOne(
                                and(eq(Fields.ID, id), or(paused, cancelled)),
                                combine(
                                        Fields.become(MigrationStatus.RUNNING, null),
                                        inc(Fields.FENCE, 1L),
                                        currentDate(Fields.CLAIMED_UNTIL),
                                        unset(Fields.FINISHED_AT)))
                        .getModifiedCount()
                == 1;
    }

    private static Bson held(Claim claim) {
        return and(eq(Fields.ID, claim.migrationId()), eq(Fields.FENCE, claim.fence()));
    }

    private static void require(Claim claim, long matched) {
        if (matched == 0) {
            throw new ClaimLost(claim);
        }
    }

    private static Document fromNow(Duration time) {
        return new Document("$add", List.of("$$NOW", time.toMillis()));
    }
}
