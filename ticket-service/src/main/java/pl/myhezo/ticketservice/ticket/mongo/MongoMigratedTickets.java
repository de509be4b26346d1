package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.*;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.ticket.MigratedTickets;

final class MongoMigratedTickets implements MigratedTickets {

    /** Whoever changes the ticket at the same time sees that it changed. */
    private static final Bson CHANGED = inc(VERSION, 1L);

    private final MongoCollection<Document> tickets;

    MongoMigratedTickets(MongoDatabase database) {
        this.tickets = database.getCollection(MongoTickets.TICKETS);
    }

    @Override
    public void recognised(String subject, String email, Set<Nip> companies) {
        Bson his = and(
                eq(MIGRATED_EMAIL, email.toLowerCase(Locale.ROOT)),
                in(COMPANY_NIP, companies.stream().map(Nip::digits).toList()),
                eq(OWNER, null));
        tickets.updateMany(his, combine(set(OWNER, subject), CHANGED));
    }

    @Override
    public void forgotten(String subject) {
        Bson his = and(eq(OWNER, subject), exists(MIGRATED_NAME));
        tickets.updateMany(his, combine(unset(MIGRATED_NAME), unset(MIGRATED_EMAIL), CHANGED));
    }
}
