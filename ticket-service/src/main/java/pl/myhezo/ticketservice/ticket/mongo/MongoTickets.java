package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.NAMES;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.SOLVED_AT;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.STAFF_WORDS;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.STATE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.VERSION;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.WORDS;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.ChangedMeanwhile;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Question;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.Viewer;

/** A document a ticket, a document a message. */
final class MongoTickets implements Tickets {

    private static final String TICKETS = "tickets";
    private static final String MESSAGES = "messages";
    private static final Bson WITHOUT_WORDS = exclude(WORDS, STAFF_WORDS);

    private final MongoCollection<Document> tickets;
    private final MongoCollection<Document> messages;
    private final Transactions transactions;

    MongoTickets(MongoDatabase database, Transactions transactions) {
        this.tickets = database.getCollection(TICKETS);
        this.messages = database.getCollection(MESSAGES);
        this.transactions = transactions;
        TicketIndexes.create(tickets);
        messages.createIndex(
                Indexes.ascending(MessageDocuments.TICKET, MessageDocuments.SEQUENCE), new IndexOptions().unique(true));
    }

    @Override
    public Optional<Ticket> find(Viewer viewer, String key) {
        Bson visible = Filters.visibleTo(viewer);
        UUID id = id(key);
        FindIterable<Document> found = id == null
                ? transactions
                        .find(tickets, and(in(NAMES, List.of(key, key.toUpperCase(Locale.ROOT))), visible))
                        .hint(TicketIndexes.BY_NAME)
                        .sort(descending(ID)) // two old systems may have used one number
                : transactions.find(tickets, and(eq(ID, id), visible)).hint(TicketIndexes.BY_ID);
        return one(found);
    }

    private static @Nullable UUID id(String key) {
        try {
            return key.length() == 36 ? UUID.fromString(key) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public Optional<Ticket> find(UUID id) {
        return one(transactions.find(tickets, eq(ID, id)));
    }

    private static Optional<Ticket> one(FindIterable<Document> found) {
        return Optional.ofNullable(found.projection(WITHOUT_WORDS).limit(1).first())
                .map(TicketReader::ticket);
    }

    @Override
    public List<Ticket> list(Viewer viewer, Question question) {
        String field = Filters.field(question.order());
        return transactions
                .find(tickets, Filters.answering(viewer, question))
                .sort(question.order() == Question.Order.DUE ? ascending(field, ID) : descending(field, ID))
                .projection(WITHOUT_WORDS)
                .limit(question.most())
                .map(TicketReader::ticket)
                .into(new ArrayList<>());
    }

    @Override
    public int count(Viewer viewer, Question question, int most) {
        Bson filter = Filters.answering(viewer, question.at(null, most));
        return (int) tickets.countDocuments(filter, new CountOptions().limit(most));
    }

    @Override
    public List<UUID> solvedBefore(Instant then, int most) {
        return transactions
                .find(tickets, and(eq(STATE, TicketState.SOLVED.name()), lt(SOLVED_AT, then)))
                .sort(ascending(SOLVED_AT))
                .projection(include(ID))
                .limit(most)
                .map(row -> row.get(ID, UUID.class))
                .into(new ArrayList<>());
    }

    @Override
    public List<Message> messages(UUID ticketId, boolean withNotes, int after, int most) {
        Bson behind = and(eq(MessageDocuments.TICKET, ticketId), gt(MessageDocuments.SEQUENCE, after));
        return transactions
                .find(messages, withNotes ? behind : and(behind, eq(MessageDocuments.INTERNAL, false)))
                .sort(ascending(MessageDocuments.SEQUENCE))
                .limit(most)
                .map(MessageDocuments::message)
                .into(new ArrayList<>());
    }

    @Override
    public Set<String> customersIn(UUID ticketId) {
        Bson theirs = and(
                eq(MessageDocuments.TICKET, ticketId),
                eq(MessageDocuments.AUTHOR_KIND, Party.CUSTOMER.name()),
                ne(MessageDocuments.AUTHOR_SUBJECT, null)); // the contact form's
        return messages.distinct(transactions.session(), MessageDocuments.AUTHOR_SUBJECT, theirs, String.class)
                .into(new HashSet<>());
    }

    @Override
    public void add(Ticket ticket, Message description) {
        Set<String> words = TicketWords.of(ticket);
        words.addAll(TicketWords.of(description));
        Document row = TicketWriter.document(ticket).append(WORDS, words).append(STAFF_WORDS, words);
        tickets.insertOne(transactions.session(), row);
        messages.insertOne(transactions.session(), MessageDocuments.document(description));
    }

    @Override
    public void save(Ticket ticket) {
        update(ticket, TicketWords.of(ticket), true);
    }

    @Override
    public void save(Ticket ticket, Message message) {
        update(ticket, TicketWords.of(message), !message.internal());
        messages.insertOne(transactions.session(), MessageDocuments.document(message));
    }

    private void update(Ticket ticket, Set<String> words, boolean forAll) {
        List<Bson> changes = new ArrayList<>();
        TicketWriter.changing(ticket).forEach((field, value) -> changes.add(Updates.set(field, value)));
        List<String> more = List.copyOf(words);
        changes.add(Updates.addEachToSet(STAFF_WORDS, more));
        if (forAll) {
            changes.add(Updates.addEachToSet(WORDS, more));
        }
        long before = ticket.version() - 1;
        Bson same = and(eq(ID, ticket.id()), eq(VERSION, before));
        if (tickets.updateOne(transactions.session(), same, Updates.combine(changes))
                        .getMatchedCount()
                == 0) {
            throw new ChangedMeanwhile(ticket.id(), before);
        }
    }
}
