package pl.myhezo.ticketservice.access.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.access.ReadLog;
import pl.myhezo.ticketservice.access.Reading;

/** One document a reading, in the order of their ids, which rise with time. */
final class MongoReadLog implements ReadLog {

    private static final String COLLECTION = "readings";
    private static final String ID = "_id";
    private static final String TICKET = "ticketId";
    private static final String SUBJECT = "subject";
    private static final String COMPANY = "company";
    private static final String WHAT = "what";
    private static final String AT = "at";

    private final MongoCollection<Document> readings;
    private final Transactions transactions;

    MongoReadLog(MongoDatabase database, Transactions transactions) {
        this.readings = database.getCollection(COLLECTION);
        this.transactions = transactions;
        readings.createIndex(Indexes.compoundIndex(Indexes.ascending(TICKET), Indexes.descending(ID)));
    }

    @Override
    public void note(Reading reading) {
        readings.insertOne(
                transactions.session(),
                new Document(ID, reading.id())
                        .append(TICKET, reading.ticketId())
                        .append(SUBJECT, reading.subject())
                        .append(COMPANY, reading.company())
                        .append(WHAT, reading.what().name())
                        .append(AT, Date.from(reading.at())));
    }

    @Override
    public List<Reading> of(Collection<UUID> ticketIds, @Nullable UUID before, int most) {
        Bson ofTickets = in(TICKET, ticketIds);
        return transactions
                .find(readings, before == null ? ofTickets : and(ofTickets, lt(ID, before)))
                .sort(Sorts.descending(ID))
                .limit(most)
                .map(row -> new Reading(
                        row.get(ID, UUID.class),
                        row.get(TICKET, UUID.class),
                        row.getString(SUBJECT),
                        row.getString(COMPANY),
                        Reading.What.valueOf(row.getString(WHAT)),
                        row.getDate(AT).toInstant()))
                .into(new ArrayList<>());
    }
}
