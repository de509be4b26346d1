package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import pl.myhezo.platform.transaction.Transactions;

/**
 * A place in the chain of seals that is remembered apart from the records: its end, or behind what was deleted because
 * its time was over. It bears a proof, so that nobody without the key moves it.
 *
 * @param number of the record, 0 before the first
 * @param seal of that record
 * @param proven whether the proof holds
 */
record SealedUpTo(long number, String seal, boolean proven) {

    static final String COLLECTION = "auditSeals";
    static final String END = "end";
    static final String DELETED = "deleted";

    private static final String PROOF = "proof";
    private static final SealedUpTo NOTHING = new SealedUpTo(0, Seals.NONE, true);

    static SealedUpTo read(MongoDatabase database, Transactions transactions, Seals seals, String place) {
        Document kept = transactions
                .find(database.getCollection(COLLECTION), eq(AuditRows.ID, place))
                .first();
        if (kept == null) {
            return NOTHING;
        }
        long number = kept.getLong(AuditRows.NUMBER);
        String seal = kept.getString(AuditRows.SEAL);
        return new SealedUpTo(number, seal, seals.holds(kept.getString(PROOF), number, seal, named(place)));
    }

    /** Moves the place, in the open transaction. */
    static void write(
            MongoDatabase database, Transactions transactions, Seals seals, String place, long number, String seal) {
        MongoCollection<Document> places = database.getCollection(COLLECTION);
        places.replaceOne(
                transactions.session(),
                eq(AuditRows.ID, place),
                new Document(AuditRows.NUMBER, number)
                        .append(AuditRows.SEAL, seal)
                        .append(PROOF, seals.over(number, seal, named(place))),
                new ReplaceOptions().upsert(true));
    }

    private static BsonDocument named(String place) {
        return new BsonDocument(AuditRows.ID, new BsonString(place));
    }
}
