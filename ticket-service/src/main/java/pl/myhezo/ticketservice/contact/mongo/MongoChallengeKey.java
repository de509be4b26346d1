package pl.myhezo.ticketservice.contact.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import pl.myhezo.ticketservice.contact.ChallengeKey;

/** Made by the replica that comes first. */
final class MongoChallengeKey implements ChallengeKey {

    private static final String COLLECTION = "challengeKey";
    private static final String KEY = "key";
    private static final int BYTES = 32;

    private final MongoDatabase database;

    MongoChallengeKey(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public byte[] bytes() {
        byte[] mine = new byte[BYTES];
        new SecureRandom().nextBytes(mine);
        Document row = database.getCollection(COLLECTION)
                .findOneAndUpdate(
                        eq("_id", COLLECTION),
                        Updates.setOnInsert(KEY, new Binary(mine)),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(row).get(KEY, Binary.class).getData();
    }
}
