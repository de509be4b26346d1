package pl.myhezo.migrationservice.migration.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.migration.Share;
import pl.myhezo.migrationservice.migration.ShareLost;
import pl.myhezo.migrationservice.migration.Shares;
import pl.myhezo.platform.transaction.Transactions;

/** A document for each share: {@code claimedUntil} by the database's clock, and {@code fence}. */
final class MongoShares implements Shares {

    private static final String ID = "_id";
    private static final String MIGRATION_ID = "migrationId";
    private static final String NUMBER = "number";
    private static final String OF = "of";
    private static final String LINE = "line";
    private static final String DONE = "done";

    private final MongoCollection<Document> shares;
    private final MongoCollection<Document> migrations;
    private final Transactions transactions;
    private final Duration lease;

    MongoShares(MongoDatabase database, Transactions transactions, Duration lease) {
        this.shares = database.getCollection("shares");
        this.migrations = database.getCollection("migrations");
        this.transactions = transactions;
        this.lease = lease;
        shares.createIndex(Indexes.ascending(MIGRATION_ID, DONE));
    }

    @Override
    public void make(String migrationId, int count) {
        boolean areMade =
                transactions.find(shares, eq(MIGRATION_ID, migrationId)).first() != null;
        if (!areMade) {
            shares.insertMany(
                    transactions.session(),
                    IntStream.range(0, count)
                            .mapToObj(number -> new Document(ID, key(migrationId, number))
                                    .append(MIGRATION_ID, migrationId)
                                    .append(OF, count)
                                    .append(LINE, 0L)
                                    .append(DONE, false)
                                    .append(Fields.CLAIMED_UNTIL, new Date(0))
                                    .append(Fields.FENCE, 0L))
                            .toList());
        }
    }

    @Override
    public boolean areMade(String migrationId) {
        return shares.find(eq(MIGRATION_ID, migrationId)).first() != null;
    }

    @Override
    public Optional<Share> claim(String migrationId) {
        if (migrations.find(open(migrationId)).first() == null) {
            return Optional.empty();
        }
        Document claim = until(lease).append(Fields.FENCE, new Document("$add", List.of("$" + Fields.FENCE, 1L)));
        Document isFree = new Document("$expr", new Document("$lte", List.of("$" + Fields.CLAIMED_UNTIL, "$$NOW")));
        Document claimed = shares.findOneAndUpdate(
                and(eq(MIGRATION_ID, migrationId), eq(DONE, false), isFree),
                List.of(new Document("$set", claim)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(MongoShares::share);
    }

    @Override
    public void renew(Share share) {
        if (migrations.find(open(share.migrationId())).first() == null) {
            throw new ShareLost(share);
        }
        change(share, List.of(new Document("$set", until(lease))));
    }

    @Override
    public void progress(Share share, long line) {
        boolean isOpen =
                transactions.find(migrations, open(share.migrationId())).first() != null;
        long matched = shares.updateOne(
                        transactions.session(),
                        held(share),
                        List.of(new Document("$set", until(lease).append(LINE, line))))
                .getMatchedCount();
        if (!isOpen || matched == 0) {
            throw new ShareLost(share);
        }
    }

    @Override
    public void finish(Share share) {
        if (shares.updateOne(held(share), set(DONE, true)).getMatchedCount() == 0) {
            throw new ShareLost(share);
        }
    }

    @Override
    public void release(Share share) {
        change(share, List.of(new Document("$set", until(Duration.ZERO))));
    }

    @Override
    public void takeBack(String migrationId) {
        shares.updateMany(
                eq(MIGRATION_ID, migrationId), combine(inc(Fields.FENCE, 1L), set(Fields.CLAIMED_UNTIL, new Date(0))));
    }

    @Override
    public boolean areDone(String migrationId) {
        return shares.find(and(eq(MIGRATION_ID, migrationId), eq(DONE, false))).first() == null;
    }

    @Override
    public void forget(String migrationId) {
        shares.deleteMany(eq(MIGRATION_ID, migrationId));
    }

    private void change(Share share, List<Document> change) {
        if (shares.updateOne(held(share), change).getMatchedCount() == 0) {
            throw new ShareLost(share);
        }
    }

    private static Bson open(String migrationId) {
        return and(eq(ID, migrationId), Claims.WORKABLE);
    }

    private static Bson held(Share share) {
        return and(eq(ID, key(share.migrationId(), share.number())), eq(Fields.FENCE, share.fence()));
    }

    private static Document until(Duration fromNow) {
        return new Document(Fields.CLAIMED_UNTIL, new Document("$add", List.of("$$NOW", fromNow.toMillis())));
    }

    private static Document key(String migrationId, int number) {
        return new Document(MIGRATION_ID, migrationId).append(NUMBER, number);
    }

    private static Share share(Document row) {
        return new Share(
                row.getString(MIGRATION_ID),
                row.get(ID, Document.class).getInteger(NUMBER),
                row.getInteger(OF),
                row.getLong(LINE),
                row.getLong(Fields.FENCE));
    }
}
