package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Objects;
import org.bson.Document;
import pl.myhezo.ticketservice.ticket.TicketNumber;
import pl.myhezo.ticketservice.ticket.TicketNumbers;

/**
 * Counts each year from 1. A number is taken outside the transaction that uses it: within, everybody who opens a ticket
 * would wait for everybody else.
 */
final class MongoTicketNumbers implements TicketNumbers {

    private static final String COLLECTION = "ticketNumbers";
    private static final String YEAR = "_id";
    private static final String LAST = "last";
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final MongoCollection<Document> years;
    private final Clock clock;

    MongoTicketNumbers(MongoDatabase database, Clock clock) {
        this.years = database.getCollection(COLLECTION);
        this.clock = clock.withZone(WARSAW);
    }

    @Override
    public TicketNumber next() {
        Year year = Year.now(clock);
        Document row = years.findOneAndUpdate(
                eq(YEAR, year.getValue()),
                Updates.inc(LAST, 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return TicketNumber.of(year, Objects.requireNonNull(row).getLong(LAST));
    }
}
