package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.MERGED_INTO;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.NAMES;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.STAFF_WORDS;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.WORDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.Merging;
import pl.myhezo.ticketservice.ticket.Ticket;

/** Gives what a merged ticket is found by to the one that it lives on in, and shows it to whoever sees that one. */
final class Merges {

    private final MongoCollection<Document> tickets;
    private final Transactions transactions;

    Merges(MongoCollection<Document> tickets, Transactions transactions) {
        this.tickets = tickets;
        this.transactions = transactions;
    }

    /** @param saving stores a ticket in place of the version before it */
    void merge(Ticket merged, Ticket into, Consumer<Ticket> saving) {
        Document row = Objects.requireNonNull(transactions
                .find(tickets, eq(ID, merged.id()))
                .projection(include(NAMES, WORDS, STAFF_WORDS))
                .first());
        saving.accept(merged);
        tickets.updateOne(transactions.session(), eq(ID, merged.id()), nothingToBeFoundBy());
        redirect(into);
        saving.accept(into);
        tickets.updateOne(transactions.session(), eq(ID, into.id()), foundBy(row));
    }

    /** What had been merged before into the one that goes lives on where that one does. */
    private void redirect(Ticket into) {
        Merging.Part place = new Merging.Part(
                into.id(),
                into.origin().number(),
                Objects.requireNonNull(into.origin().owner()));
        tickets.updateMany(
                transactions.session(), in(ID, merged(into)), Updates.set(MERGED_INTO, TicketWriter.document(place)));
    }

    private static Bson nothingToBeFoundBy() {
        List<String> none = List.of();
        return Updates.combine(Updates.set(NAMES, none), Updates.set(WORDS, none), Updates.set(STAFF_WORDS, none));
    }

    private static Bson foundBy(Document row) {
        return Updates.combine(Stream.of(NAMES, WORDS, STAFF_WORDS)
                .map(field -> Updates.addEachToSet(field, row.getList(field, String.class)))
                .toList());
    }

    /** Those that live on in this one are seen by whoever sees it, and by nobody else. */
    void keepInShadow(Ticket ticket) {
        List<UUID> merged = merged(ticket);
        if (!merged.isEmpty()) {
            tickets.updateMany(
                    transactions.session(), in(ID, merged), new Document("$set", TicketWriter.shadow(ticket)));
        }
    }

    private static List<UUID> merged(Ticket ticket) {
        return ticket.merging().from().stream().map(Merging.Part::id).toList();
    }
}
