package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.migrated.HandoverPlayed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays migration-service: exports tickets like the golden one, each of a test alone. */
@TestComponent
public class LegacyTickets {

    static final String TOPIC = "legacy-tickets";
    private static final String OUTCOMES = "migration-outcomes";
    private static final JsonMapper JSON = new JsonMapper();

    private final TicketSystem system;

    LegacyTickets(TicketSystem system) {
        this.system = system;
    }

    /** A ticket of a company that has a contract here, with a dialogue and a file that wait to be fetched. */
    public ObjectNode of(Company company) {
        ObjectNode ticket = of(company.nip());
        ticket.put("contractNumber", company.contract());
        ticket.put("serialNumber", company.serial());
        return ticket;
    }

    static ObjectNode of(Nip nip) {
        String id = UUID.randomUUID().toString();
        ObjectNode ticket = (ObjectNode)
                JSON.readTree(GoldenFile.event(TOPIC, "LegacyTicketExported.v1").text());
        ticket.put("migrationId", "01979f3e-6d40-7000-8000-000000000001");
        ticket.put("legacyId", id);
        ticket.put("number", "HZ-" + id.substring(0, 8));
        ((ObjectNode) ticket.get("company")).put("nip", nip.digits());
        keep((ObjectNode) ticket.get("dialogue"), "/dialogues/", SentFiles.pdf("dialog " + id));
        keep((ObjectNode) ticket.get("files").get(0), "/files/", ("log " + id).getBytes(UTF_8));
        return ticket;
    }

    /** Lets content wait, and says in the event where and what it is. */
    static String keep(ObjectNode reference, String folder, byte[] content) {
        String hash = Sha256.hex(content);
        HandoverPlayed.shared().keep(folder + hash, content);
        reference.put("href", folder + hash);
        reference.put("sha256", hash);
        reference.put("size", content.length);
        return folder + hash;
    }

    public static ObjectNode dialogue(ObjectNode ticket) {
        return (ObjectNode) ticket.get("dialogue");
    }

    static ObjectNode file(ObjectNode ticket) {
        return (ObjectNode) ticket.get("files").get(0);
    }

    static String href(JsonNode reference) {
        return reference.get("href").asString();
    }

    public static String number(JsonNode ticket) {
        return ticket.get("number").asString();
    }

    /** As a later migration tells it; the ids of migrations rise. */
    static ObjectNode in(int migration, ObjectNode ticket) {
        return ticket.deepCopy().put("migrationId", "01979f3e-6d40-7000-8000-%012d".formatted(migration));
    }

    void publish(ObjectNode ticket) {
        system.events().publish(TOPIC, key(ticket), "LegacyTicketExported.v1", 1, JSON.writeValueAsBytes(ticket));
    }

    /** Publishes it, and answers what is told of it, given how much was told of it before. */
    public JsonNode outcome(ObjectNode ticket) {
        int before = outcomes(ticket).size();
        publish(ticket);
        await().until(() -> outcomes(ticket).size() > before);
        List<JsonNode> all = outcomes(ticket);
        assertThat(all).hasSize(before + 1);
        return all.getLast();
    }

    List<JsonNode> outcomes(ObjectNode ticket) {
        return system.events(OUTCOMES, key(ticket)).stream()
                .map(event -> JSON.readTree(event.value()))
                .toList();
    }

    static String key(ObjectNode ticket) {
        return ticket.get("source").asString() + ":" + ticket.get("legacyId").asString();
    }
}
