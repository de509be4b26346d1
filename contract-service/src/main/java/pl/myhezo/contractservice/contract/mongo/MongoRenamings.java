package pl.myhezo.contractservice.contract.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.contract.Renamings;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;

/** One document for each company or supplier whose new name is on its way. There are few, and mostly none. */
final class MongoRenamings implements Renamings {

    static final String COLLECTION = "renamings";
    private static final String ID = "_id";
    private static final String PARTY = "party";
    private static final String NAMED = "named";
    private static final String ROUND = "round";
    private static final String AFTER = "after";

    private final MongoCollection<Document> renamings;
    private final Transactions transactions;

    MongoRenamings(MongoDatabase database, Transactions transactions) {
        this.renamings = database.getCollection(COLLECTION);
        this.transactions = transactions;
    }

    @Override
    public void begin(Party party, String id) {
        String key = key(party, id);
        Document row = new Document(ID, key)
                .append(PARTY, party.name())
                .append(NAMED, id)
                .append(ROUND, new ObjectId().toHexString());
        renamings.replaceOne(transactions.session(), eq(ID, key), row, new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Renaming> next() {
        return Optional.ofNullable(
                        renamings.find().sort(Sorts.ascending(ID)).limit(1).first())
                .map(row -> new Renaming(
                        Party.valueOf(row.getString(PARTY)),
                        row.getString(NAMED),
                        row.getString(ROUND),
                        number(row.getString(AFTER))));
    }

    @Override
    public void carriedTo(Renaming renaming, ContractNumber last) {
        renamings.updateOne(same(renaming), Updates.set(AFTER, last.value()));
    }

    @Override
    public void done(Renaming renaming) {
        renamings.deleteOne(same(renaming));
    }

    private static Bson same(Renaming renaming) {
        return and(eq(ID, key(renaming.party(), renaming.id())), eq(ROUND, renaming.round()));
    }

    private static String key(Party party, String id) {
        return party + ":" + id;
    }

    private static @Nullable ContractNumber number(@Nullable String text) {
        return text == null ? null : new ContractNumber(text);
    }
}
