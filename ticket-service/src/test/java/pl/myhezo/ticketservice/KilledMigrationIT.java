package pl.myhezo.ticketservice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.test.Nips;
import tools.jackson.databind.node.ObjectNode;

/** The service dies at each step of taking a ticket over. */
class KilledMigrationIT {

    private static final String LISTENING = "-Dmyhezo.migrated.listening=true";
    private static final int KILLED = 137;
    private static final Duration LONG = Duration.ofSeconds(90);

    private final TicketProcess service = new TicketProcess();
    private final Traces traces = new Traces(service.database());
    private final LegacyTickets legacy = new LegacyTickets(service.system());

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @Tag("F-27")
    void whateverItDiesOfATicketComesOverOnceAndWhole() {
        service.start(LISTENING);
        String group = service.database().getName();
        await().atMost(LONG).until(() -> service.system().events().lag(LegacyTickets.TOPIC, group) == 0);
        service.kill();
        ObjectNode exported = TakingTicketsOverIT.withoutContract(LegacyTickets.of(Nips.any()));
        legacy.publish(exported);

        assertThat(dies(HaltPoint.AFTER_PREPARATION)).isEqualTo(KILLED);
        assertThat(dies(HaltPoint.IN_TRANSACTION)).isEqualTo(KILLED);
        assertThat(tickets(exported)).as("nothing that was not committed").isZero();
        traces.awaitNothingHeldByTheDead(LONG);
        assertThat(dies(HaltPoint.AFTER_EFFECT)).isEqualTo(KILLED);
        service.start(LISTENING);

        await().atMost(LONG).until(() -> service.system().events().lag(LegacyTickets.TOPIC, group) == 0);
        traces.awaitNothingToPublish(LONG);
        assertThat(tickets(exported)).isOne();
        UUID ticket = ticket(exported);
        assertThat(count("messages", new Document("ticketId", ticket))).isOne();
        assertThat(count("attachments", new Document("ticketId", ticket).append("messageId", ticket)))
                .isEqualTo(2);
        assertThat(service.system().events("tickets", ticket.toString())).hasSize(1);
        assertThat(legacy.outcomes(exported))
                .anyMatch(outcome -> outcome.get("change").asString().equals("CREATED"));
    }

    private int dies(HaltPoint point) {
        return service.die(LISTENING, "-Dmyhezo.halt-at=" + point);
    }

    private long tickets(ObjectNode exported) {
        return count("tickets", called(exported));
    }

    private UUID ticket(ObjectNode exported) {
        Document row = service.database()
                .getCollection("tickets")
                .find(called(exported))
                .first();
        return requireNonNull(row).get("_id", UUID.class);
    }

    private static Document called(ObjectNode exported) {
        return new Document("legacyNumber.number", LegacyTickets.number(exported));
    }

    private long count(String collection, Document which) {
        return service.database().getCollection(collection).countDocuments(which);
    }
}
