package pl.myhezo.endtoend.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A collection that does without its indexes until this is closed: to fill it and build them then is many times faster. */
record WithoutIndexes(MongoDatabase database, String collection, List<Document> indexes) implements AutoCloseable {

    static WithoutIndexes of(MongoDatabase database, String name) {
        MongoCollection<Document> collection = database.getCollection(name);
        List<Document> indexes = collection.listIndexes().into(new ArrayList<>());
        indexes.removeIf(index -> "_id_".equals(index.getString("name")));
        collection.dropIndexes();
        return new WithoutIndexes(database, name, indexes);
    }

    @Override
    public void close() {
        database.runCommand(new Document("createIndexes", collection).append("indexes", indexes));
    }
}
