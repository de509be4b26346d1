package pl.myhezo.ticketservice.export.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.export.Export;
import pl.myhezo.ticketservice.export.Exports;

/** A document a person, so that nobody has two. The database forgets those whose link is over. */
final class MongoExports implements Exports {

    private static final String COLLECTION = "exports";
    private static final String SUBJECT = "_id";
    private static final String LINK = "link";
    private static final String STATE = "state";
    private static final String ASKED_AT = "askedAt";
    private static final String VALID_UNTIL = "validUntil";
    private static final String HEARD_OF = "heardOf";
    private static final String TICKETS = "tickets";
    private static final String WRITTEN = "written";

    private final MongoCollection<Document> exports;
    private final Transactions transactions;

    MongoExports(MongoDatabase database, Transactions transactions) {
        this.exports = database.getCollection(COLLECTION);
        this.transactions = transactions;
        exports.createIndex(Indexes.ascending(VALID_UNTIL), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public Optional<Export> find(String subject) {
        return Optional.ofNullable(
                        transactions.find(exports, eq(SUBJECT, subject)).first())
                .map(MongoExports::export);
    }

    @Override
    public void put(Export export) {
        exports.replaceOne(
                transactions.session(),
                eq(SUBJECT, export.subject()),
                document(export),
                new ReplaceOptions().upsert(true));
    }

    private static Document document(Export export) {
        return new Document(SUBJECT, export.subject())
                .append(LINK, export.id())
                .append(STATE, export.state().name())
                .append(ASKED_AT, Date.from(export.askedAt()))
                .append(VALID_UNTIL, Date.from(export.validUntil()))
                .append(HEARD_OF, export.heardOf() == null ? null : Date.from(export.heardOf()))
                .append(TICKETS, export.tickets())
                .append(WRITTEN, export.written());
    }

    private static Export export(Document row) {
        return new Export(
                row.getString(SUBJECT),
                row.get(LINK, UUID.class),
                Export.State.valueOf(row.getString(STATE)),
                row.getDate(ASKED_AT).toInstant(),
                row.getDate(VALID_UNTIL).toInstant(),
                instant(row.getDate(HEARD_OF)),
                row.getInteger(TICKETS),
                row.getInteger(WRITTEN));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
