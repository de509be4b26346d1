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
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
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
import pl.myhezo.migrationservice.migration.Migration;
import pl.myhezo.migrationservice.migration.MigrationSettings;
import pl.myhezo.migrationservice.migration.MigrationStatus;
import pl.myhezo.migrationservice.migration.Migrations;
import pl.myhezo.migrationservice.migration.Stage;
import pl.myhezo.platform.transaction.Transactions;

/** One document a migration, with the {@linkplain Claims claim} on it. */
class MongoMigrations implements Migrations {

    private final MongoCollection<Document> migrations;
    private final Transactions transactions;
    private final Claims claims;
    private final Clock clock;

    MongoMigrations(MongoDatabase database, Transactions transactions, MigrationSettings settings, Clock clock) {
        this.migrations = database.getCollection("migrations");
        this.transactions = transactions;
        this.claims = new Claims(migrations, transactions, settings.lease(), clock);
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
    public Optional<Migration> newest(String by, String format, boolean dryRun, String sha256) {
        return Optional.ofNullable(migrations
                        .find(and(
                                eq(Fields.BY, by),
                                eq(Fields.FORMAT, format),
                                eq(Fields.DRY_RUN, dryRun),
                                eq(Fields.SHA_256, sha256)))
                        .sort(descending(Fields.ID))
                        .first())
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
    public long count(MigrationStatus status) {
        return migrations.countDocuments(and(in(Fields.DRY_RUN, false, true), eq(Fields.STATUS, status.name())));
    }

    @Override
    public Optional<Claim> claim(boolean dryRun) {
        Document first = firstOpen(dryRun);
        return first == null ? Optional.empty() : claims.take(first.getString(Fields.ID));
    }

    @Override
    public Optional<Migration> atTickets() {
        Document first = firstOpen(false);
        return Optional.ofNullable(first)
                .map(Fields::migration)
                .filter(migration -> migration.stage() == Stage.TICKETS
                        && !Reason.PAUSED_BY_OPERATOR.name().equals(migration.reason()));
    }

    private @Nullable Document firstOpen(boolean dryRun) {
        return migrations
                .find(and(eq(Fields.DRY_RUN, dryRun), in(Fields.STATUS, Claims.OPEN)))
                .sort(ascending(Fields.ID))
                .first();
    }

    @Override
    public void renew(Claim claim) {
        claims.renew(claim);
    }

    @Override
    public void identify(Claim claim, String source, Map<RecordKind, Long> expected) {
        claims.writeInTransaction(claim, Fields.identity(source, expected));
    }

    @Override
    public void progress(Claim claim, Stage stage, long line) {
        claims.writeAndRenew(claim, new Document(Fields.STAGE, stage.name()).append(Fields.LINE, line));
    }

    @Override
    public void status(Claim claim, MigrationStatus status, @Nullable Refusal why) {
        claims.write(claim, Fields.become(status, why));
    }

    @Override
    public void finish(Claim claim, MigrationStatus status, @Nullable Refusal why) {
        Bson ended = combine(Fields.become(status, why), set(Fields.FINISHED_AT, Date.from(clock.instant())));
        claims.write(claim, ended);
    }

    @Override
    public void release(Claim claim, Duration pause) {
        claims.release(claim, pause);
    }

    @Override
    public boolean cancel(String id, Refusal why) {
        return migrations
                        .updateOne(
                                and(eq(Fields.ID, id), in(Fields.STATUS, Claims.OPEN)),
                                combine(
                                        Fields.become(MigrationStatus.FAILED, why),
                                        inc(Fields.FENCE, 1L),
                                        set(Fields.FINISHED_AT, Date.from(clock.instant()))))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public boolean pause(String id, Refusal why) {
        return migrations
                        .updateOne(
                                and(eq(Fields.ID, id), in(Fields.STATUS, Claims.OPEN)),
                                combine(Fields.become(MigrationStatus.PAUSED, why), inc(Fields.FENCE, 1L)))
                        .getMatchedCount()
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
}
