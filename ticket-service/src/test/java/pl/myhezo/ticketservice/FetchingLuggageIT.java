package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.migrated.HandoverPlayed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Dialogues and files of tickets of the old portal, and what may go wrong with them on their way. */
@TicketSystemTest
class FetchingLuggageIT {

    private final HandoverPlayed handover = HandoverPlayed.shared();
    private final ObjectNode exported = TakingTicketsOverIT.withoutContract(LegacyTickets.of(Nips.any()));
    private final String dialogue = LegacyTickets.href(exported.get("dialogue"));

    @Autowired
    private TicketSystem system;

    @Autowired
    private LegacyTickets legacy;

    @Autowired
    private TicketFiles files;

    @Autowired
    private MongoDatabase database;

    @Test
    @Tag("F-27")
    void itWaitsForWhatBreaksOffHoweverOftenAndIsNotThereBefore() {
        handover.breakOff(dialogue, 5);

        assertThat(legacy.outcome(exported).get("change").asString()).isEqualTo("CREATED");

        JsonNode ticket = ticket();
        assertThat(handover.asked(dialogue)).isGreaterThanOrEqualTo(6);
        assertThat(files.items(ticket.get("id").asString(), Companies.AGENT)).hasSize(2);
        assertThat(files.begun(ticket.get("id").asString())).isZero();
    }

    @Test
    @Tag("F-27")
    void ofTriesThatEndedNothingIsKept() {
        ObjectNode third = LegacyTickets.file(exported).deepCopy();
        ((ArrayNode) exported.get("files")).add(third);
        LegacyTickets.keep(third, "/files/", ("trzeci " + exported.get("legacyId")).getBytes(UTF_8));
        handover.breakOff(LegacyTickets.href(third), 5);
        long before = files.stored();

        assertThat(legacy.outcome(exported).get("change").asString()).isEqualTo("CREATED");

        assertThat(handover.asked(dialogue)).as("tries").isGreaterThanOrEqualTo(2);
        assertThat(files.stored()).isEqualTo(before + 3);
    }

    @Test
    @Tag("F-27")
    void whatNeverComesIsToldAndHoldsNobodyUp() {
        byte[] large = SentFiles.pdf(200_000);
        String path = LegacyTickets.keep(LegacyTickets.file(exported), "/files/", large);
        handover.breakOff(path, 1_000);
        long before = files.stored();

        assertThat(reason()).isEqualTo("BROKEN_FILE");

        assertThat(files.stored()).isEqualTo(before);
        handover.breakOff(path, 0);
        assertThat(legacy.outcome(LegacyTickets.in(2, exported)).get("change").asString())
                .isEqualTo("CREATED");
    }

    @Test
    void aTokenThatIsNotBelievedAnyMoreIsReplaced() {
        legacy.outcome(exported);
        handover.rejectTokens();

        ObjectNode another = TakingTicketsOverIT.withoutContract(LegacyTickets.of(Nips.any()));

        assertThat(legacy.outcome(another).get("change").asString()).isEqualTo("CREATED");
    }

    @Test
    @Tag("T-28")
    void whatIsNotWhatWasSaidOfItIsRefusedWithTheTicket() {
        handover.keep(dialogue, SentFiles.pdf("ktoś inny"));

        assertThat(reason()).isEqualTo("BROKEN_FILE");

        LegacyTickets.dialogue(exported).put("size", 3);
        assertThat(reason()).isEqualTo("BROKEN_FILE");
        assertThat(system.get(path(), Companies.AGENT).statusCode()).isEqualTo(404);
    }

    @Test
    void whatDoesNotWaitAnyMoreIsToldAndComesWithTheNextMigration() {
        byte[] log = "log".getBytes(UTF_8);
        String path = LegacyTickets.keep(LegacyTickets.file(exported), "/files/", log);
        handover.forget(path);

        assertThat(reason()).isEqualTo("MISSING_FILE");

        handover.keep(path, log);
        assertThat(legacy.outcome(LegacyTickets.in(2, exported)).get("change").asString())
                .isEqualTo("CREATED");
    }

    @Test
    @Tag("T-28")
    void nothingIsFetchedFromAnywhereElse() {
        LegacyTickets.file(exported).put("href", "http://169.254.169.254/latest/meta-data");

        assertThat(reason()).isEqualTo("UNSAFE_NAME");
        assertThat(handover.asked(dialogue)).isZero();
    }

    @Test
    void aFileOfAnyKindComesOverAsADownloadAndOneThatIsMissingIsNamedInTheDialogueAlone() {
        LegacyTickets.file(exported).put("name", "../strona.html");
        LegacyTickets.keep(LegacyTickets.file(exported), "/files/", "<html><script>alert(1)</script>".getBytes(UTF_8));

        legacy.outcome(exported);

        assertThat(files.items(ticket().get("id").asString(), Companies.AGENT))
                .extracting(file ->
                        file.get("name").asString() + " " + file.get("type").asString())
                .containsExactlyInAnyOrder("HZ-10234.pdf application/pdf", "strona.html application/octet-stream");
    }

    @Test
    void aFileOf25MegabytesStreamsThroughAndALargerOneIsRefused() {
        byte[] large = SentFiles.pdf(25 << 20);
        LegacyTickets.keep(LegacyTickets.file(exported), "/files/", large);

        legacy.outcome(exported);

        String ticket = ticket().get("id").asString();
        Document stored = database.getCollection("attachments")
                .find(new Document("ticketId", UUID.fromString(ticket)).append("size", (long) large.length))
                .first();
        assertThat(requireNonNull(stored).getString("sha256")).isEqualTo(Sha256.hex(large));

        ObjectNode another = TakingTicketsOverIT.withoutContract(LegacyTickets.of(Nips.any()));
        LegacyTickets.file(another).put("size", (25 << 20) + 1);
        assertThat(legacy.outcome(another).get("reason").asString()).isEqualTo("TOO_LARGE");
        await().until(() -> files.begun(ticket) == 0);
    }

    private String reason() {
        return legacy.outcome(exported).get("reason").asString();
    }

    private String path() {
        return "/tickets/" + LegacyTickets.number(exported);
    }

    private JsonNode ticket() {
        return Companies.json(system.get(path(), Companies.AGENT));
    }
}
