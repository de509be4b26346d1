package pl.myhezo.ticketservice.contact.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.contact.SpentChallenges;

/** Kept for as long as they would hold. */
final class MongoSpentChallenges implements SpentChallenges {

    private static final String COLLECTION = "spentChallenges";
    private static final String AT = "at";

    private final MongoCollection<Document> spent;
    private final Transactions transactions;
    private final Clock clock;

    MongoSpentChallenges(MongoDatabase database, Transactions transactions, Duration keptFor, Clock clock) {
        this.spent = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.clock = clock;
        spent.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(keptFor.toSeconds(), TimeUnit.SECONDS));
    }

    @Override
    public boolean spend(String challenge) {
        return spent.updateOne(
                                transactions.session(),
                                eq("_id", Sha256.hex(challenge)),
                                Updates.setOnInsert(AT, Date.from(clock.instant())),
                                new UpdateOptions().upsert(true))
                        .getMatchedCount()
                == 0;
    }
}
