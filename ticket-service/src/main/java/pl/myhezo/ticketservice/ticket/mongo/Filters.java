package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ACCESS_GRANTED;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ASSIGNEE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.AUDIENCE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.COMPANY_NIP;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.CONTRACT_NUMBER;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.CREATED_AT;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.DUE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.OWNER;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.PRIORITY;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.REQUESTER;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.SERIAL_NUMBER;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.STAFF_WORDS;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.STATE;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.SUPPLIER_ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.UPDATED_AT;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.WORDS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import pl.myhezo.ticketservice.ticket.Question;
import pl.myhezo.ticketservice.ticket.Question.Order;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Viewer;

/** What a viewer may see, and asks for, in the words of the database. */
final class Filters {

    private Filters() {}

    /** Part of every query that reads tickets for somebody. */
    static Bson visibleTo(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Colleague colleague -> in(AUDIENCE, Audience.of(colleague));
            case Viewer.SupplierUser user -> and(eq(SUPPLIER_ID, user.supplierId()), eq(ACCESS_GRANTED, true));
            case Viewer.ColleagueAndSupplierUser(var colleague, var user) -> or(visibleTo(colleague), visibleTo(user));
            case Viewer.Program _ -> exists(REQUESTER, false);
            case Viewer.Agent _ -> new BsonDocument();
        };
    }

    /** All that answers the question, from its place on. */
    static Bson answering(Viewer viewer, Question question) {
        List<Bson> all = new ArrayList<>();
        all.add(visibleTo(viewer));
        all.add(asked(viewer, question));
        if (question.contract() != null) {
            all.add(eq(CONTRACT_NUMBER, question.contract().value()));
        }
        if (question.serialNumber() != null) {
            all.add(eq(SERIAL_NUMBER, question.serialNumber().value()));
        }
        if (question.company() != null) {
            all.add(eq(COMPANY_NIP, question.company().digits()));
        }
        if (question.overdueAt() != null) {
            all.add(lt(DUE, question.overdueAt()));
        }
        if (question.after() != null) {
            all.add(behind(question.order(), question.after()));
        }
        String words = viewer.seesNotes() ? STAFF_WORDS : WORDS;
        question.words().words().forEach(word -> all.add(regex(words, Pattern.compile("^" + Pattern.quote(word)))));
        return and(all);
    }

    private static Bson asked(Viewer viewer, Question question) {
        List<Bson> all = new ArrayList<>();
        all.add(in(STATE, states(question)));
        if (!question.priorities().isEmpty()) {
            all.add(in(PRIORITY, names(question.priorities())));
        }
        if (question.supplierId() != null) {
            all.add(eq(SUPPLIER_ID, question.supplierId()));
            all.add(in(ACCESS_GRANTED, true, false)); // opens the index that has the order behind it
        }
        switch (question.assignee()) {
            case null -> {}
            case Question.Assignee.Nobody() -> all.add(eq(ASSIGNEE, null));
            case Question.Assignee.Person(String subject) -> all.add(eq(ASSIGNEE, subject));
        }
        if (question.own()) {
            all.add(eq(OWNER, viewer.subject()));
        }
        return and(all);
    }

    /** Named even where all are wanted: so one index serves both questions in their order. */
    private static List<String> states(Question question) {
        return question.states().isEmpty()
                ? Arrays.stream(TicketState.values()).map(Enum::name).toList()
                : names(question.states());
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).sorted().toList();
    }

    private static Bson behind(Order order, Question.Place place) {
        String field = field(order);
        // The first half is a range of an index; the second one takes out what was seen within it.
        return order == Order.DUE
                ? and(gte(field, place.at()), or(gt(field, place.at()), gt(ID, place.id())))
                : and(lte(field, place.at()), or(lt(field, place.at()), lt(ID, place.id())));
    }

    static String field(Order order) {
        return switch (order) {
            case LATEST_UPDATE -> UPDATED_AT;
            case LATEST_OPENING -> CREATED_AT;
            case DUE -> DUE;
        };
    }
}
