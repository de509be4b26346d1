package pl.myhezo.identityservice.staff.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import pl.myhezo.identityservice.staff.Roster;
import pl.myhezo.platform.transaction.Transactions;

/** One document. Two transactions that write it conflict, and the driver repeats the later one. */
final class MongoRoster implements Roster {

    private static final String COLLECTION = "roster";
    private static final String ID = "staff";
    private static final String TURNS = "turns";

    private final MongoCollection<Document> roster;
    private final Transactions transactions;

    MongoRoster(MongoDatabase database, Transactions transactions) {
        this.roster = database.getCollection(COLLECTION);
        this.transactions = transactions;
    }

    @Override
    public void takeTurn() {
        roster.updateOne(
                transactions.session(), eq("_id", ID), Updates.inc(TURNS, 1L), new UpdateOptions().upsert(true));
    }
}
