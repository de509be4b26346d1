package pl.myhezo.contractservice.expiry.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import pl.myhezo.contractservice.expiry.DaysReminded;
import pl.myhezo.platform.transaction.Transactions;

/** One document. A day is kept as text such as {@code 2026-03-01}, whose order is that of the days. */
final class MongoDaysReminded implements DaysReminded {

    private static final String COLLECTION = "reminding";
    private static final String ID = "_id";
    private static final String EXPIRY = "expiry";
    private static final String LAST = "last";

    private final MongoCollection<Document> reminding;
    private final Transactions transactions;

    MongoDaysReminded(MongoDatabase database, Transactions transactions) {
        this.reminding = database.getCollection(COLLECTION);
        this.transactions = transactions;
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.ofNullable(transactions.find(reminding, eq(ID, EXPIRY)).first())
                .map(row -> LocalDate.parse(row.getString(LAST)));
    }

    @Override
    public void done(LocalDate day) {
        reminding.updateOne(
                transactions.session(), eq(ID, EXPIRY), max(LAST, day.toString()), new UpdateOptions().upsert(true));
    }
}
