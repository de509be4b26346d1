package pl.myhezo.identityservice.recovery;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.MailedLink;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.node.ObjectNode;

/** Cases as people ask for them, and what is in the database of them. */
record Recoveries(IdentitySystem system, MongoDatabase database) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Somebody asks with the three of his company, and contract-service says yes. */
    String askedAndAuthorised(ObjectNode form) {
        String id = asked(form);
        system.authorise(id, form);
        awaitState(id, "WAITING");
        return id;
    }

    /** Somebody asks with the three of his company; the id of the case. */
    String asked(ObjectNode form) {
        Set<String> before = cases(Forms.email(form));
        ask(Forms.email(form), "FG1234567890").expect(202);
        Set<String> added = cases(Forms.email(form));
        added.removeAll(before);
        String id = added.iterator().next();
        await().atMost(PATIENCE)
                .until(() -> system.published("registrations", id).size() == 1);
        assertThat(system.published("registrations", id).getFirst().get("nip").asString())
                .isEqualTo(Forms.nip(form));
        return id;
    }

    /** From an address of its own, so that no limit is met. */
    Answer ask(String email, String serial) {
        ObjectNode body = Forms.json()
                .put("email", email)
                .put("contractNumber", "HEZO/2023/00017")
                .put("serialNumber", serial);
        int host = ThreadLocalRandom.current().nextInt(1, 0xffff);
        return system.http()
                .post("/recoveries", body, "X-Forwarded-For", "2001:db8:" + Integer.toHexString(host) + "::1");
    }

    /** Somebody clicks the link in the mail that told him. */
    Answer stop(Mail told) {
        return system.use("recoveries/stop", MailedLink.token(told, "stop-recovery"));
    }

    /** The case of an address, once it is in that state. */
    String awaitCase(String email, String state) {
        await().atMost(PATIENCE).until(() -> {
            Document found = recovery("email", email);
            return state.equals(found.getString("state"));
        });
        return recovery("email", email).getString("_id");
    }

    void awaitState(String id, String state) {
        await().atMost(PATIENCE).until(() -> state(id).equals(state));
    }

    String state(String id) {
        return recovery("_id", id).getString("state");
    }

    /** The step that waits for the case; one long due if there is none. */
    Document step(String id) {
        Document found = database.getCollection("steps")
                .find(eq("_id", "recovery:" + id))
                .first();
        return found == null ? new Document("dueAt", new Date(0)) : found;
    }

    /** The end of the waiting time. */
    Instant dueAt(String id) {
        return recovery("_id", id).getDate("dueAt").toInstant();
    }

    String subject(String id) {
        return recovery("_id", id).getString("subject");
    }

    /** The waiting time is over. */
    void endWaiting(String id) {
        recoveries()
                .updateOne(
                        eq("_id", id),
                        Updates.set("dueAt", Date.from(Instant.now().minusSeconds(1))));
        makeDue(id);
    }

    /** The case is taken on at once. */
    void makeDue(String id) {
        Document step = new Document("kind", "recovery")
                .append("target", id)
                .append("attempts", 0)
                .append("claim", "")
                .append("dueAt", new Date(0));
        database.getCollection("steps")
                .updateOne(eq("_id", "recovery:" + id), new Document("$set", step), new UpdateOptions().upsert(true));
    }

    /** The waiting time is over and the second factor about to be taken away. */
    void replacing(String id) {
        recoveries().updateOne(eq("_id", id), Updates.set("state", "REPLACING"));
    }

    /** So many action mails had gone out when the waiting time ended. */
    void mailsBefore(String id, int mails) {
        recoveries().updateOne(eq("_id", id), Updates.set("mailsBefore", mails));
    }

    /** How many rows of the audit trail tell that of the object. */
    long audited(String action, String object) {
        return database.getCollection("audit").countDocuments(new Document("action", action).append("object", object));
    }

    private Set<String> cases(String email) {
        return recoveries()
                .find(eq("email", email))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }

    private Document recovery(String field, String value) {
        Document found = recoveries().find(eq(field, value)).first();
        return found == null ? new Document() : found;
    }

    private MongoCollection<Document> recoveries() {
        return database.getCollection("recoveries");
    }
}
