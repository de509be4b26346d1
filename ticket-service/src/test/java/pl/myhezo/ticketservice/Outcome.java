package pl.myhezo.ticketservice;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** What there is after all {@link Errands} are run, however often some of them were: of each its effect, once. */
final class Outcome {

    /** Four tickets that were prepared and one errand; an answer to the supplier, and three of errands. */
    private static final int MAILS_TO_OWNER = 5 + 1 + 3;

    private final TicketSystem system;
    private final MongoDatabase database;
    private final Errands errands;

    Outcome(TicketProcess service, Errands errands) {
        this.system = service.system();
        this.database = service.database();
        this.errands = errands;
    }

    void isWhatWasAskedFor(Duration patience) {
        await().atMost(patience).untilAsserted(this::recordsAreSealedWithoutAGap);
        await().atMost(patience).untilAsserted(this::filesAndTheirContentBelongTogether);
        ticketsAreThereOnce();
        dialoguesAreThereOnce();
        eachEventIsToldInOrder();
        eachMailIsSent();
    }

    private void ticketsAreThereOnce() {
        JsonNode list = Companies.json(system.get("/tickets", errands.company().adminToken()));
        assertThat(list.get("total").asInt()).isEqualTo(5);
        assertThat(opened()).hasSize(1);
        assertThat(errands.visitor().ticketsSeenBy(Companies.AGENT)).hasSize(1);
        JsonNode withdrawn = ticket(errands.withdrawn());
        assertThat(withdrawn.get("supplierAccess").asBoolean()).isFalse();
        assertThat(system.get(
                                "/tickets/" + errands.withdrawn(),
                                errands.company().sellerToken())
                        .statusCode())
                .isEqualTo(404);
    }

    private List<JsonNode> opened() {
        return Companies.json(system.get("/tickets?q=otwarte", errands.company().ownerToken()))
                .get("items")
                .valueStream()
                .toList();
    }

    private JsonNode ticket(String id) {
        return Companies.json(system.get("/tickets/" + id, Companies.AGENT));
    }

    /** What was not said before the service died was said at the end. */
    private void dialoguesAreThereOnce() {
        assertThat(dialogue(errands.answered()))
                .containsExactlyInAnyOrder(
                        "Od rana nie działa tunel.", "Odpowiedź +1", "Druga odpowiedź", "Trzecia odpowiedź");
        assertThat(dialogue(errands.filed())).containsExactly("Od rana nie działa tunel.", "Plik +1");
        String contact = errands.visitor().ticket().get("id").asString();
        assertThat(dialogue(contact)).hasSize(1);
    }

    /** What was said, and how many files came with it. */
    private List<String> dialogue(String ticket) {
        return Companies.json(system.get("/tickets/" + ticket + "/messages", Companies.AGENT))
                .get("items")
                .valueStream()
                .map(message -> message.get("body").asString()
                        + (message.get("attachments").isEmpty()
                                ? ""
                                : " +" + message.get("attachments").size()))
                .toList();
    }

    private void eachEventIsToldInOrder() {
        assertThat(told(opened().getFirst().get("id").asString())).containsExactly("TicketCreated");
        assertThat(told(errands.visitor().ticket().get("id").asString())).containsExactly("TicketCreated");
        assertThat(told(errands.answered()))
                .containsExactly(
                        "TicketCreated", "TicketReplied", "TicketStateChanged", "TicketReplied", "TicketReplied");
        assertThat(told(errands.filed())).containsExactly("TicketCreated", "TicketReplied");
        assertThat(told(errands.withdrawn()))
                .containsExactly("TicketCreated", "TicketReplied", "TicketStateChanged", "SupplierAccessWithdrawn");
    }

    /** What Kafka has of a ticket. An event that was published again is the same one, by its id. */
    private List<String> told(String ticket) {
        Map<String, String> byId = new LinkedHashMap<>();
        system.events("tickets", ticket).forEach(event -> byId.put(header(event, "ce_id"), header(event, "ce_type")));
        return byId.values().stream()
                .map(type -> type.replaceAll("^pl\\.myhezo\\.|\\.v1$", ""))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }

    /** SMTP leaves one case open: the mail that was taken before we could note it. It is recognisably the same. */
    private void eachMailIsSent() {
        List<Mail> toOwner = mails(errands.company().owner() + "@alfa.example");
        List<Mail> toVisitor = mails(errands.visitor().email());
        assertThat(ids(toOwner)).hasSize(MAILS_TO_OWNER);
        assertThat(ids(toVisitor)).hasSize(1);
        assertThat(toOwner.size() + toVisitor.size()).isEqualTo(MAILS_TO_OWNER + 1 + 1);
        assertThat(mails(errands.company().seller() + "@alfa.example"))
                .as("what waited for the supplier was taken back")
                .isEmpty();
        assertThat(states()).containsOnly(Map.entry("SENT", MAILS_TO_OWNER + 1L), Map.entry("FORGOTTEN", 1L));
    }

    private Map<String, Long> states() {
        return database.getCollection("mails").find().into(new ArrayList<>()).stream()
                .collect(Collectors.groupingBy(mail -> mail.getString("state"), Collectors.counting()));
    }

    private static List<Mail> mails(String address) {
        return LocalMail.shared().inbox().sentTo(address);
    }

    private static Set<String> ids(List<Mail> mails) {
        return mails.stream().map(Mail::messageId).collect(Collectors.toSet());
    }

    private void filesAndTheirContentBelongTogether() {
        List<Document> files = database.getCollection("attachments").find().into(new ArrayList<>());
        assertThat(files).hasSize(2).allSatisfy(file -> {
            assertThat(file).containsEntry("state", "COMPLETE");
            assertThat(one("messages", file, "messageId").getInteger("sequence"))
                    .isGreaterThan(1);
            assertThat(one("files.files", file, "_id")).containsEntry("length", file.getLong("size"));
            assertThat(one("attachmentRoom", file, "ticketId")).containsEntry("bytes", file.getLong("size"));
        });
        Set<UUID> ids = files.stream().map(file -> file.get("_id", UUID.class)).collect(Collectors.toSet());
        assertThat(distinct("files.files", "_id")).isEqualTo(ids);
        assertThat(distinct("files.chunks", "files_id")).isEqualTo(ids);
    }

    /** The one that a file names. */
    private Document one(String collection, Document file, String field) {
        return Objects.requireNonNull(database.getCollection(collection)
                .find(eq("_id", file.get(field, UUID.class)))
                .first());
    }

    private Set<UUID> distinct(String collection, String field) {
        return database.getCollection(collection).distinct(field, UUID.class).into(new HashSet<>());
    }

    private void recordsAreSealedWithoutAGap() {
        String operations = TestTokens.shared().machine("operations", "audit-verifier");
        assertThat(system.get("/audit/verification", operations).body())
                .contains("\"intact\":true")
                .contains("\"waiting\":0");
        assertThat(records(opened().getFirst().get("id").asString(), "ticket-opened"))
                .isOne();
        assertThat(records(errands.withdrawn(), "supplier-access-withdrawn")).isOne();
        assertThat(records(errands.answered(), "ticket-answered")).isEqualTo(3);
    }

    private long records(String object, String action) {
        return database.getCollection("audit").find(eq("object", object)).into(new ArrayList<>()).stream()
                .filter(record -> record.getString("action").equals(action))
                .count();
    }
}
