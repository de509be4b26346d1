package pl.myhezo.ticketservice.ticket.mongo;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unionWith;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.ID;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.MERGED_INTO;
import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.OWNER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.ticket.Viewer;

/** The tickets that somebody opened or wrote in, and still sees, as a question to the messages. */
final class OwnTickets {

    private static final String SEEN = "seen";

    private OwnTickets() {}

    /** In the order of their ids; can be added to. */
    static List<Bson> of(Viewer viewer, @Nullable UUID after) {
        String subject = viewer.subject();
        Bson wrote = eq(MessageDocuments.AUTHOR_SUBJECT, subject);
        Bson opened = eq(OWNER, subject);
        return new ArrayList<>(List.of(
                match(after == null ? wrote : and(wrote, gt(MessageDocuments.TICKET, after))),
                group("$" + MessageDocuments.TICKET),
                unionWith(
                        MongoTickets.TICKETS,
                        List.of(match(after == null ? opened : and(opened, gt(ID, after))), project(include(ID)))),
                group("$" + ID),
                sort(ascending(ID)),
                seenBy(viewer),
                match(ne(SEEN, List.of()))));
    }

    /** Leaves nothing where he does not see it, or where it lives on in another one, which has what he wrote. */
    private static Bson seenBy(Viewer viewer) {
        return new Document(
                "$lookup",
                new Document("from", MongoTickets.TICKETS)
                        .append("localField", ID)
                        .append("foreignField", ID)
                        .append(
                                "pipeline",
                                List.of(
                                        match(and(Filters.visibleTo(viewer), eq(MERGED_INTO, null))),
                                        project(include(ID))))
                        .append("as", SEEN));
    }
}
