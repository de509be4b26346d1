package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.COMPANY;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.COMPANY_NIP;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.KEY;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.NIP;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.NUMBER;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.SUPPLIER;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.SUPPLIER_ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.ticket.Sights;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Asks with the filter that is part of every other query, see {@link Filters#visibleTo}. */
final class MongoSights implements Sights {

    private final MongoCollection<Document> tickets;

    MongoSights(MongoDatabase database) {
        this.tickets = database.getCollection(MongoTickets.TICKETS);
    }

    @Override
    public List<Outline> outlines(Collection<UUID> ids) {
        return tickets.find(in(ID, ids))
                .projection(include(NUMBER, COMPANY_NIP, SUPPLIER_ID))
                .map(MongoSights::outline)
                .into(new ArrayList<>());
    }

    private static Outline outline(Document row) {
        Document company = row.get(COMPANY, Document.class);
        Document supplier = row.get(SUPPLIER, Document.class);
        return new Outline(
                row.get(ID, UUID.class),
                row.getString(NUMBER),
                company == null ? null : new Nip(company.getString(NIP)),
                supplier == null ? null : supplier.getString(KEY));
    }

    @Override
    public Set<UUID> visible(Viewer viewer, Collection<UUID> ids) {
        return tickets.find(and(in(ID, ids), Filters.visibleTo(viewer)))
                .hint(TicketIndexes.BY_ID)
                .projection(include(ID))
                .map(row -> row.get(ID, UUID.class))
                .into(new HashSet<>());
    }
}
