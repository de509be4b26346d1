package pl.myhezo.platform.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Rows fed by a compacted topic, one an aggregate: news of any age may arrive in any order and any number of times, and
 * the newest stays. Of what was deleted the version is kept, so that older news arriving late bring nothing back.
 */
public final class ReadModel {

    /** The aggregate's id. */
    public static final String ID = "_id";

    /** The aggregate's version that told us the row. */
    public static final String VERSION = "version";

    private static final String FORGOTTEN_AT = "forgottenAt";

    /** Dead letters are kept for 30 days; nothing older than the forgetting can arrive after that. */
    private static final long FORGOTTEN_KEPT_DAYS = 60;

    private final MongoCollection<Document> rows;
    private final Transactions transactions;
    private final Clock clock;

    public ReadModel(MongoCollection<Document> rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        rows.createIndex(
                Indexes.ascending(FORGOTTEN_AT), new IndexOptions().expireAfter(FORGOTTEN_KEPT_DAYS, TimeUnit.DAYS));
    }

    /** The row, unless it was forgotten. */
    public Optional<Document> find(String id) {
        return Optional.ofNullable(transactions
                .find(rows, and(eq(ID, id), exists(FORGOTTEN_AT, false)))
                .first());
    }

    /**
     * Keeps a row instead of what was known, within the open transaction or in one of its own.
     *
     * @param row all but id and version
     * @return whether it is newer than what was known; otherwise nothing changed
     */
    public boolean remember(String id, long version, Document row) {
        return transactions.call(() -> replace(id, version, row));
    }

    /** Forgets all but the version; answers as {@link #remember}. */
    public boolean forget(String id, long version) {
        return remember(id, version, new Document(FORGOTTEN_AT, Date.from(clock.instant())));
    }

    private boolean replace(String id, long version, Document row) {
        Bson same = eq(ID, id);
        Document known =
                transactions.find(rows, same).projection(include(VERSION)).first();
        if (known != null && known.getLong(VERSION) >= version) {
            return false;
        }
        rows.replaceOne(
                transactions.session(),
                same,
                new Document(row).append(VERSION, version),
                new ReplaceOptions().upsert(true));
        return true;
    }
}
