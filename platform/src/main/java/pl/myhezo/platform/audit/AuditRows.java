package pl.myhezo.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.BsonDocument;

/** The fields of a record in the database. A sealed one has a number and a seal as well. */
final class AuditRows {

    static final String COLLECTION = "audit";
    static final String ID = "_id";
    static final String AT = "ts";
    static final String ACTOR = "actor";
    static final String COMPANY = "company";
    static final String ROLE = "role";
    static final String ACTION = "action";
    static final String OBJECT = "object";
    static final String OBJECT_VERSION = "version";
    static final String OUTCOME = "outcome";
    static final String REASON = "reason";
    static final String TRACE_ID = "traceId";
    static final String IP = "ip";
    static final String COUNT = "count";
    static final String NUMBER = "number";
    static final String SEAL = "seal";

    private AuditRows() {}

    /** Records as they are stored, to be sealed byte for byte. */
    static MongoCollection<BsonDocument> stored(MongoDatabase database) {
        return database.getCollection(COLLECTION, BsonDocument.class);
    }

    static void index(MongoCollection<?> rows) {
        rows.createIndex(Indexes.ascending(ACTOR));
        rows.createIndex(Indexes.ascending(OBJECT));
        rows.createIndex(Indexes.ascending(NUMBER, ID));
        rows.createIndex(
                Indexes.ascending(NUMBER),
                new IndexOptions().unique(true).partialFilterExpression(Filters.exists(NUMBER)));
    }
}
