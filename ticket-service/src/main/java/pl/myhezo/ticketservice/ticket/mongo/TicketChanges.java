package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.computed;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ACCESS_GRANTED;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.AUDIENCE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.CLOCK;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.DUE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.MESSAGES;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.STAFF_WORDS;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.SUPPLIER_ACCESS;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.UPDATED_AT;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.VERSION;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.WORDS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.ticketservice.ticket.Touched;
import pl.myhezo.ticketservice.ticket.Touched.Way;

/** What the database tells of a change of a ticket: names of fields, and nothing that stands in them. */
final class TicketChanges {

    private static final String KIND = "operationType";
    private static final String COLLECTION = "coll";
    private static final String FROM = "ns";
    private static final String KEY = "documentKey";
    private static final String WHOLE = "fullDocument";
    private static final String FIELDS = "fields";
    private static final String INSERT = "insert";
    private static final String UPDATE = "update";
    private static final String REPLACE = "replace";

    /** What moves with every message. The message itself is told, and a note to staff alone. */
    private static final Set<String> OF_MESSAGES =
            Set.of(MESSAGES, UPDATED_AT, VERSION, WORDS, STAFF_WORDS, CLOCK, DUE);

    private static final Bson NAMES_OF_FIELDS = computed(
            FIELDS,
            new Document(
                    "$map",
                    new Document(
                                    "input",
                                    new Document(
                                            "$objectToArray",
                                            new Document(
                                                    "$ifNull",
                                                    List.of("$updateDescription.updatedFields", new Document()))))
                            .append("in", "$$this.k")));

    static final List<Bson> PIPELINE = List.of(
            match(or(
                    and(eq(FROM + "." + COLLECTION, MongoTickets.TICKETS), in(KIND, INSERT, UPDATE)),
                    and(eq(FROM + "." + COLLECTION, MongoTickets.MESSAGES), in(KIND, INSERT, REPLACE)))),
            project(fields(
                    include(
                            ID,
                            KIND,
                            FROM,
                            KEY,
                            WHOLE + "." + MessageDocuments.TICKET,
                            WHOLE + "." + MessageDocuments.INTERNAL),
                    NAMES_OF_FIELDS)));

    private TicketChanges() {}

    /** Empty where it says nothing that a message does not say too. */
    static Optional<Touched> touched(Document change) {
        if (change.get(FROM, Document.class).getString(COLLECTION).equals(MongoTickets.MESSAGES)) {
            return Optional.of(ofMessage(change.getString(KIND), change.get(WHOLE, Document.class)));
        }
        UUID ticket = change.get(KEY, Document.class).get(ID, UUID.class);
        if (change.getString(KIND).equals(INSERT)) {
            return Optional.of(new Touched(ticket, Way.OPENED));
        }
        Set<Way> ways = ways(Set.copyOf(change.getList(FIELDS, String.class)));
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Touched(ticket, ways));
    }

    /** The first one of a ticket is replaced where it came over again. */
    private static Touched ofMessage(String kind, Document message) {
        UUID ticket = message.get(MessageDocuments.TICKET, UUID.class);
        if (kind.equals(REPLACE)) {
            return new Touched(ticket, Way.CHANGED);
        }
        return new Touched(ticket, message.getBoolean(MessageDocuments.INTERNAL) ? Way.NOTED : Way.REPLIED);
    }

    private static Set<Way> ways(Set<String> paths) {
        Set<String> fields = paths.stream().map(path -> path.split("\\.")[0]).collect(Collectors.toSet());
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (!OF_MESSAGES.containsAll(fields)) {
            ways.add(Way.CHANGED);
        }
        // When it was decided, and by whom, shows or hides nothing.
        if (paths.contains(SUPPLIER_ACCESS) || paths.contains(ACCESS_GRANTED)) {
            ways.add(Way.SUPPLIER_ACCESS);
        }
        if (fields.contains(AUDIENCE)) {
            ways.add(Way.AUDIENCE);
        }
        return ways;
    }
}
