package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.*;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.ticketservice.ticket.TicketState;

/** What each question is answered from. Behind what is asked for stands the order, so that nothing is sorted. */
final class TicketIndexes {

    /** By number, without a look at those of other companies. */
    static final Bson BY_NAME = ascending(NAMES, AUDIENCE);

    static final Bson BY_ID = ascending(ID);

    private static final Bson LATEST_UPDATE = descending(UPDATED_AT, ID);
    private static final Bson LATEST_OPENING = descending(CREATED_AT, ID);

    private TicketIndexes() {}

    static void create(MongoCollection<Document> tickets) {
        tickets.createIndexes(List.of(
                new IndexModel(ascending(NUMBER), new IndexOptions().unique(true)),
                new IndexModel(BY_NAME),
                // What a customer, a supplier and staff see.
                index(ascending(AUDIENCE, STATE), LATEST_UPDATE),
                index(ascending(SUPPLIER_ID, ACCESS_GRANTED, STATE), LATEST_UPDATE),
                index(ascending(STATE), LATEST_UPDATE),
                index(ascending(AUDIENCE), LATEST_OPENING),
                index(ascending(SUPPLIER_ID, ACCESS_GRANTED), LATEST_OPENING),
                new IndexModel(LATEST_OPENING),
                // What they narrow it to.
                index(ascending(OWNER), LATEST_UPDATE),
                index(ascending(CONTRACT_NUMBER), LATEST_UPDATE),
                index(ascending(SERIAL_NUMBER), LATEST_UPDATE),
                index(ascending(COMPANY_NIP, STATE), LATEST_UPDATE),
                index(ascending(ASSIGNEE, STATE), LATEST_UPDATE),
                new IndexModel(ascending(DUE, ID)),
                // What they look for.
                new IndexModel(ascending(AUDIENCE, WORDS)),
                new IndexModel(ascending(SUPPLIER_ID, ACCESS_GRANTED, WORDS)),
                new IndexModel(ascending(STAFF_WORDS)),
                // Whose they are once he has an account.
                new IndexModel(
                        ascending(MIGRATED_EMAIL, OWNER),
                        new IndexOptions().partialFilterExpression(Filters.exists(MIGRATED_EMAIL))),
                // What is to be closed.
                new IndexModel(
                        ascending(SOLVED_AT, ID),
                        new IndexOptions().partialFilterExpression(Filters.eq(STATE, TicketState.SOLVED.name())))));
    }

    private static IndexModel index(Bson asked, Bson order) {
        return new IndexModel(compoundIndex(asked, order));
    }
}
