package pl.myhezo.migrationservice.migration.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.migration.Claim;
import pl.myhezo.migrationservice.migration.ClaimLost;
import pl.myhezo.migrationservice.migration.MigrationStatus;
import pl.myhezo.platform.transaction.Transactions;

/** Who may write to a migration: {@code claimedUntil} by the database's clock, and {@code fence}. */
final class Claims {

    static final List<String> OPEN = Arrays.stream(MigrationStatus.values())
            .filter(MigrationStatus::isOpen)
            .map(MigrationStatus::name)
            .toList();

    /** Open migrations that no operator paused. */
    static final Bson WORKABLE = and(in(Fields.STATUS, OPEN), ne(Fields.REASON, Reason.PAUSED_BY_OPERATOR.name()));

    private final MongoCollection<Document> migrations;
    private final Transactions transactions;
    private final Duration lease;
    private final Clock clock;

    Claims(MongoCollection<Document> migrations, Transactions transactions, Duration lease, Clock clock) {
        this.migrations = migrations;
        this.transactions = transactions;
        this.lease = lease;
        this.clock = clock;
    }

    /** Claims an open migration; nothing while somebody else has it. */
    Optional<Claim> take(String id) {
        Document startedAt = new Document("$ifNull", List.of("$" + Fields.STARTED_AT, Date.from(clock.instant())));
        Document claim = until(lease)
                .append(Fields.FENCE, new Document("$add", List.of("$" + Fields.FENCE, 1L)))
                .append(Fields.STATUS, MigrationStatus.RUNNING.name())
                .append(Fields.REASON, null)
                .append(Fields.DETAIL, null)
                .append(Fields.STARTED_AT, startedAt);
        Document claimed = migrations.findOneAndUpdate(
                and(
                        eq(Fields.ID, id),
                        WORKABLE,
                        new Document("$expr", new Document("$lte", List.of("$" + Fields.CLAIMED_UNTIL, "$$NOW")))),
                set(claim),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(row -> new Claim(id, row.getLong(Fields.FENCE)));
    }

    /** Keeps the claim for another lease. */
    void renew(Claim claim) {
        release(claim, lease);
    }

    /** Ends the claim after a while. */
    void release(Claim claim, Duration after) {
        require(claim, migrations.updateOne(held(claim), set(until(after))).getMatchedCount());
    }

    /** Writes to the migration. */
    void write(Claim claim, Bson change) {
        require(claim, migrations.updateOne(held(claim), change).getMatchedCount());
    }

    /** Writes to the migration in the open transaction. */
    void writeInTransaction(Claim claim, Bson change) {
        require(
                claim,
                migrations
                        .updateOne(transactions.session(), held(claim), change)
                        .getMatchedCount());
    }

    /** Writes values to the migration in the open transaction, and keeps the claim for another lease. */
    void writeAndRenew(Claim claim, Document values) {
        Document all = until(lease);
        all.putAll(values);
        require(
                claim,
                migrations
                        .updateOne(transactions.session(), held(claim), set(all))
                        .getMatchedCount());
    }

    private static Bson held(Claim claim) {
        return and(eq(Fields.ID, claim.migrationId()), eq(Fields.FENCE, claim.fence()));
    }

    private static void require(Claim claim, long matched) {
        if (matched == 0) {
            throw new ClaimLost(claim);
        }
    }

    private static List<Document> set(Document values) {
        return List.of(new Document("$set", values));
    }

    private static Document until(Duration fromNow) {
        return new Document(Fields.CLAIMED_UNTIL, new Document("$add", List.of("$$NOW", fromNow.toMillis())));
    }
}
