package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
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
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.ChangedMeanwhile;
import pl.myhezo.ticketservice.ticket.Merging;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Question;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.Viewer;

/** A document a ticket, a document a message. */
final class MongoTickets implements Tickets {

    static final String TICKETS = "tickets";
    static final String MESSAGES = "messages";
    private static final Bson WITHOUT_WORDS = exclude(WORDS, STAFF_WORDS);

    private final MongoCollection<Document> tickets;
    private final MongoCollection<Document> messages;
    private final Transactions transactions;
    private final Merges merges;

    MongoTickets(MongoDatabase database, Transactions transactions) {
        this.tickets = database.getCollection(TICKETS);
        this.messages = database.getCollection(MESSAGES);
        this.transactions = transactions;
        this.merges = new Merges(tickets, transactions);
        TicketIndexes.create(tickets);
        messages.createIndex(
                Indexes.ascending(MessageDocuments.TICKET, MessageDocuments.SEQUENCE), new IndexOptions().unique(true));
        messages.createIndex(Indexes.ascending(
                MessageDocuments.TICKET, MessageDocuments.AUTHOR_KIND, MessageDocuments.AUTHOR_SUBJECT));
        messages.createIndex(Indexes.ascending(MessageDocuments.AUTHOR_SUBJECT, MessageDocuments.TICKET));
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
        return one(found).flatMap(ticket -> livingOn(ticket, visible));
    }

    /** The names of a merged ticket are given to the one that it lives on in, so only its id leads to itself. */
    private Optional<Ticket> livingOn(Ticket ticket, Bson visible) {
        Merging.Part into = ticket.merging().into();
        return into == null
                ? Optional.of(ticket)
                : one(transactions
                        .find(tickets, and(eq(ID, into.id()), visible))
                        .hint(TicketIndexes.BY_ID));
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
    public List<UUID> ownOf(Viewer viewer, @Nullable UUID after, int most) {
        List<Bson> asked = OwnTickets.of(viewer, after);
        asked.add(Aggregates.limit(most));
        return messages.aggregate(asked).map(row -> row.get(ID, UUID.class)).into(new ArrayList<>());
    }

    @Override
    public int countOwnOf(Viewer viewer) {
        List<Bson> asked = OwnTickets.of(viewer, null);
        asked.add(Aggregates.count());
        Document counted = messages.aggregate(asked).first();
        return counted == null ? 0 : counted.getInteger("count");
    }

    @Override
    public List<Solved> solvedBefore(Instant then, @Nullable Solved after, int most) {
        Bson due = and(eq(STATE, TicketState.SOLVED.name()), lt(SOLVED_AT, then));
        return transactions
                .find(tickets, after == null ? due : and(due, behind(after)))
                .sort(ascending(SOLVED_AT, ID))
                .projection(include(SOLVED_AT))
                .limit(most)
                .map(row -> new Solved(
                        row.get(ID, UUID.class), row.getDate(SOLVED_AT).toInstant()))
                .into(new ArrayList<>());
    }

    private static Bson behind(Solved place) {
        return or(gt(SOLVED_AT, place.at()), and(eq(SOLVED_AT, place.at()), gt(ID, place.id())));
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
        Set<String> words = TicketWords.of(ticket);
        Ticket before = update(ticket, TicketWriter.changing(ticket), words, true);
        forget(ticket, without(TicketWords.of(before), words));
    }

    @Override
    public void save(Ticket ticket, Message message) {
        update(ticket, TicketWriter.changing(ticket), TicketWords.of(message), !message.internal());
        messages.insertOne(transactions.session(), MessageDocuments.document(message));
    }

    @Override
    public void saveMigrated(Ticket ticket, Message first) {
        Document row = TicketWriter.document(ticket);
        row.remove(ID);
        Set<String> words = TicketWords.of(ticket);
        words.addAll(TicketWords.of(first));
        Ticket before = update(ticket, row, words, true);
        Document replaced = Objects.requireNonNull(messages.findOneAndReplace(
                transactions.session(), eq(MessageDocuments.ID, first.id()), MessageDocuments.document(first)));
        Set<String> old = TicketWords.of(before);
        old.addAll(TicketWords.of(MessageDocuments.message(replaced)));
        forget(ticket, without(old, words));
    }

    /** @return what was stored before */
    private Ticket update(Ticket ticket, Document row, Set<String> words, boolean forAll) {
        List<Bson> changes = new ArrayList<>();
        row.forEach((field, value) -> changes.add(Updates.set(field, value)));
        List<String> more = List.copyOf(words);
        changes.add(Updates.addEachToSet(STAFF_WORDS, more));
        if (forAll) {
            changes.add(Updates.addEachToSet(WORDS, more));
        }
        long version = ticket.version() - 1;
        Document before = tickets.findOneAndUpdate(
                transactions.session(),
                and(eq(ID, ticket.id()), eq(VERSION, version)),
                Updates.combine(changes),
                new FindOneAndUpdateOptions().projection(WITHOUT_WORDS));
        if (before == null) {
            throw new ChangedMeanwhile(ticket.id(), version);
        }
        merges.keepInShadow(ticket);
        return TicketReader.ticket(before);
    }

    /** It is called so no more; what was said in it, or is called so and lives on in it, is found by it still. */
    private void forget(Ticket ticket, Set<String> words) {
        if (words.isEmpty()) {
            return;
        }
        Set<String> gone = new HashSet<>(words);
        ticket.merging().from().stream()
                .flatMap(part -> find(part.id()).stream())
                .forEach(part -> gone.removeAll(TicketWords.of(part)));
        Set<String> goneForStaff = new HashSet<>(gone);
        transactions.find(messages, eq(MessageDocuments.TICKET, ticket.id())).forEach(row -> {
            Message message = MessageDocuments.message(row);
            Set<String> said = TicketWords.of(message);
            goneForStaff.removeAll(said);
            if (!message.internal()) {
                gone.removeAll(said);
            }
        });
        tickets.updateOne(
                transactions.session(),
                eq(ID, ticket.id()),
                Updates.combine(
                        Updates.pullAll(WORDS, List.copyOf(gone)),
                        Updates.pullAll(STAFF_WORDS, List.copyOf(goneForStaff))));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        words.removeAll(others);
        return words;
    }

    @Override
    public void merge(Ticket merged, Ticket into, List<Message> dialogue, Message told) {
        merges.merge(merged, into, this::save);
        messages.deleteMany(transactions.session(), in(MessageDocuments.TICKET, List.of(merged.id(), into.id())));
        List<Message> whole = Stream.concat(dialogue.stream(), Stream.of(told)).toList();
        messages.insertMany(
                transactions.session(),
                whole.stream().map(MessageDocuments::document).toList());
    }
}
