package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.myhezo.migrationservice.export.ExportFile.contract;
import static pl.myhezo.migrationservice.export.ExportFile.message;
import static pl.myhezo.migrationservice.export.ExportFile.ticket;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class MovingTicketsIT {

    @Autowired
    private MigrationSystem system;

    @Autowired
    private ContractServicePlayed contractService;

    @Autowired
    private TicketServicePlayed ticketService;

    @Autowired
    private MongoDatabase database;

    @TempDir
    private Path folder;

    @Test
    void everyTicketAndFileHasOneRowAndReadIsTheSumOfMovedSkippedAndRejected() {
        ticketService.refuse("tickets", "t-3", "COMPANY_UNKNOWN");
        String id = system.upload(ExportFile.from("tickets")
                .tickets(
                        ticket("t-1", "HZ-1", message("raz", "files/t-1/a.txt", "files/t-1/none.txt")),
                        ticket("t-2", "HZ-2", message("dwa", "files/t-1/a.txt")).replace("\"open\"", "\"closed\""),
                        ticket("t-3", "HZ-3", message("trzy", "files/t-3/b.txt")),
                        ticket("t-4", "HZ-4").replace("c-17", "c-404"),
                        ticket("t-5", "HZ-5").replace("\"open\"", "\"on-hold\""),
                        ticket("t-1", "HZ-6"),
                        "{\"id\":\n")
                .file("files/t-1/a.txt", "a")
                .file("files/t-3/b.txt", "b")
                .in(folder));
        JsonNode end = system.end(id);

        assertThat(end.get("status").stringValue()).isEqualTo("COMPLETED_WITH_PROBLEMS");
        assertThat(end.get("counts").get("tickets"))
                .hasToString("{\"read\":7,\"moved\":1,\"skipped\":1,\"rejected\":5}");
        assertThat(end.get("counts").get("files")).hasToString("{\"read\":3,\"moved\":1,\"skipped\":0,\"rejected\":2}");
        assertThat(lines(system.report(id, "&kind=TICKET")))
                .containsExactly(
                        "1 t-1 MOVED of-t-1",
                        "2 t-2 SKIPPED NOT_ACTIVE",
                        "3 t-3 REJECTED COMPANY_UNKNOWN",
                        "4 t-4 REJECTED UNKNOWN_CUSTOMER",
                        "5 t-5 REJECTED UNKNOWN_STATUS",
                        "6 t-1 REJECTED DUPLICATE_ID",
                        "7 null REJECTED BAD_JSON");
        assertThat(lines(system.report(id, "&kind=FILE")))
                .containsExactly(
                        "1 files/t-1/a.txt MOVED null",
                        "1 files/t-1/none.txt REJECTED MISSING_FILE",
                        "3 files/t-3/b.txt REJECTED TICKET_REJECTED");
    }

    @Test
    void aTicketSaysWhetherItsContractIsHere() {
        contractService.refuse("whether", "k-2", "CONTRACT_NUMBER_TAKEN");
        system.end(system.upload(ExportFile.from("whether")
                .contracts(contract("k-1", "W/1"), contract("k-2", "W/2"))
                .tickets(
                        ticket("t-1", "HZ-1").replace("HEZO/2023/00017", "w/1"),
                        ticket("t-2", "HZ-2").replace("HEZO/2023/00017", "W/2"))
                .in(folder)));

        assertThat(ticketService.received("whether"))
                .extracting(event -> event.get("legacyId").stringValue() + " "
                        + event.get("contractNumber").stringValue() + " " + event.get("contractMoved"))
                .containsExactlyInAnyOrder("t-1 W/1 true", "t-2 W/2 false");
    }

    @Test
    @Tag("T-26")
    void aLineThatWouldFillTheMemoryIsOneRejectedRow() {
        // Digits by chance: more of the same would pack so well that the whole file is refused.
        String many = new Random(1)
                .ints(600_000, 0, 10)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{\"id\":\"t-2\",\"status\":\"open\",\"x\":[", "]}\n"));
        String id = system.upload(ExportFile.from("filling")
                .tickets(ticket("t-1", "HZ-1"), many, ticket("t-3", "HZ-3"))
                .in(folder));
        system.end(id);

        assertThat(lines(system.report(id, "&kind=TICKET")))
                .containsExactly("1 t-1 MOVED of-t-1", "2 null REJECTED TOO_LARGE", "3 t-3 MOVED of-t-3");
    }

    @Test
    @Tag("F-26")
    void aSecondRunOfTheSameFileMovesNothingAndWritesNothing() {
        Path export = ExportFile.from("again")
                .tickets(ticket("t-1", "HZ-1", message("raz", "files/t-1/a.txt")))
                .file("files/t-1/a.txt", "only of again")
                .in(folder);
        system.end(system.upload(export));
        long kept = kept();

        JsonNode second = system.end(system.upload(export));

        assertThat(second.get("counts").get("tickets"))
                .hasToString("{\"read\":1,\"moved\":0,\"skipped\":1,\"rejected\":0}");
        assertThat(second.get("counts").get("files"))
                .hasToString("{\"read\":1,\"moved\":0,\"skipped\":1,\"rejected\":0}");
        assertThat(ticketService.received("again")).hasSize(1);
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aLaterNewerExportMovesOnlyTheDifference() {
        ExportFile export = ExportFile.from("newer")
                .tickets(
                        ticket("t-1", "HZ-1", message("raz")),
                        ticket("t-2", "HZ-2", message("raz")),
                        ticket("t-3", "HZ-3", message("raz", "files/t-3/a.txt")))
                .file("files/t-3/a.txt", "before");
        system.end(system.upload(export.in(folder)));

        export.tickets(
                        ticket("t-1", "HZ-1", message("raz")),
                        ticket("t-2", "HZ-2", message("raz"), message("dwa")),
                        ticket("t-3", "HZ-3", message("raz", "files/t-3/a.txt")),
                        ticket("t-4", "HZ-4"))
                .file("files/t-3/a.txt", "after");
        JsonNode second = system.end(system.upload(export.in(folder)));

        assertThat(second.get("counts").get("tickets"))
                .hasToString("{\"read\":4,\"moved\":3,\"skipped\":1,\"rejected\":0}");
        assertThat(ticketService.received("newer"))
                .extracting(event -> event.get("legacyId").stringValue())
                .containsExactlyInAnyOrder("t-1", "t-2", "t-3", "t-2", "t-3", "t-4");
    }

    @Test
    void aDryRunFindsAllProblemsWithoutWriting() {
        Path export = ExportFile.from("dry-tickets")
                .contracts(contract("k-1", "DT/1"))
                .tickets(
                        ticket("t-1", "HZ-1", message("raz", "files/none.txt", "files/dry.txt"))
                                .replace("HEZO/2023/00017", "DT/1"),
                        ticket("t-2", "HZ-2").replace("c-17", "c-404"))
                .file("files/dry.txt", "only of the dry run")
                .in(folder);
        long kept = kept();

        String dry = system.upload(export, "?format=myhezo&dryRun=true");
        JsonNode end = system.end(dry);

        assertThat(end.get("status").stringValue()).isEqualTo("COMPLETED_WITH_PROBLEMS");
        assertThat(end.get("counts").get("tickets"))
                .hasToString("{\"read\":2,\"moved\":1,\"skipped\":0,\"rejected\":1}");
        assertThat(lines(system.report(dry, "&kind=FILE")))
                .containsExactly("1 files/none.txt REJECTED MISSING_FILE", "1 files/dry.txt MOVED null");
        assertThat(ticketService.received("dry-tickets")).isEmpty();
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aTicketServiceThatIsAwayPausesTheRunAndBreaksNothing() {
        ticketService.beSilent(true);
        String id;
        try {
            id = system.upload(ExportFile.from("away")
                    .tickets(ticket("t-1", "HZ-1", message("raz")))
                    .in(folder));

            JsonNode paused = system.awaitMigration(
                    id, migration -> migration.get("status").stringValue().equals("PAUSED"));
            assertThat(paused.get("reason").stringValue()).isEqualTo("NO_ANSWERS");
        } finally {
            ticketService.beSilent(false);
        }

        assertThat(system.end(id).get("status").stringValue()).isEqualTo("COMPLETED");
        await().untilAsserted(() -> assertThat(ticketService.received("away")).hasSize(1));
    }

    private long kept() {
        return database.getCollection("dialogues.files").countDocuments()
                + database.getCollection("attachments.files").countDocuments();
    }

    private static List<String> lines(List<JsonNode> rows) {
        return rows.stream()
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.get("line"),
                                text(row.get("legacyId")),
                                row.get("outcome").stringValue(),
                                text(row.get("newId").isNull() ? row.get("reason") : row.get("newId"))))
                .toList();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.stringValue();
    }
}
