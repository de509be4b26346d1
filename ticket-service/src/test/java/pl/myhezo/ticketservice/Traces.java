package pl.myhezo.ticketservice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What a service that died left behind in its database. */
final class Traces {

    private static final Document ALL = new Document();
    private static final Bson WAITING = eq("state", "WAITING");

    private final MongoDatabase database;

    Traces(MongoDatabase database) {
        this.database = database;
    }

    /** How much there is of everything that a call may leave. */
    Map<String, Long> counted() {
        Map<String, Long> counted = new HashMap<>();
        for (String collection : List.of("tickets", "messages", "idempotentCalls", "audit", "mails")) {
            counted.put(collection, count(collection, ALL));
        }
        counted.put("files", count("attachments", eq("state", "COMPLETE")));
        return counted;
    }

    /** How much more there is than there was. */
    Map<String, Long> grown(Map<String, Long> before) {
        Map<String, Long> grown = counted();
        before.forEach((what, count) -> grown.merge(what, -count, Long::sum));
        return grown;
    }

    void awaitNothingToPublish(Duration patience) {
        await().atMost(patience).until(() -> count("outbox", ALL) == 0);
    }

    void awaitNoMailsWaiting(Duration patience) {
        await().atMost(patience).until(() -> count("mails", WAITING) == 0);
    }

    /** MongoDB ends transactions of clients that fell silent after a while, and keeps what they changed until then. */
    void awaitNothingHeldByTheDead(Duration patience) {
        Document status = new Document("serverStatus", 1);
        await().atMost(patience)
                .until(() -> database.runCommand(status)
                                .get("transactions", Document.class)
                                .getLong("currentOpen")
                        == 0);
    }

    /** So long that the next round of the sweep takes along what nobody wrote a message for. */
    void letTimePassForForgottenFiles() {
        Date longAgo = Date.from(Instant.now().minus(Duration.ofDays(2)));
        database.getCollection("attachments").updateMany(eq("messageId", null), set("uploadedAt", longAgo));
    }

    /** So long that the next attempt at what could not be sent is due. */
    void letTimePassForMails() {
        Bson unclaimed = and(WAITING, eq("sendingBy", null));
        database.getCollection("mails").updateMany(unclaimed, set("nextAt", Date.from(Instant.now())));
    }

    private long count(String collection, Bson which) {
        return database.getCollection(collection).countDocuments(which);
    }
}
