package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.myhezo.migrationservice.export.ExportFile.contract;
import static pl.myhezo.migrationservice.export.ExportFile.message;
import static pl.myhezo.migrationservice.export.ExportFile.ticket;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class PausingIT {

    private static final Path WORK = Path.of("target/migration-work");

    @Autowired
    private MigrationSystem system;

    @Autowired
    private ContractServicePlayed contractService;

    @Autowired
    private TicketServicePlayed ticketService;

    @Autowired
    private MeterRegistry meters;

    @TempDir
    private Path folder;

    @Test
    @Tag("F-27")
    void withoutADiskItPausesWithTheReasonAndGoesOnWhenThatIsBack() throws IOException {
        Path export =
                ExportFile.from("disk").contracts(contract("k-1", "DISK/1")).in(folder);
        Files.deleteIfExists(WORK);
        Files.createFile(WORK);
        String id;
        try {
            id = system.upload(export);

            JsonNode paused = system.awaitMigration(id, PausingIT::isPaused);
            assertThat(paused.get("reason").stringValue()).isEqualTo("INTERRUPTED");
            assertThat(paused.get("detail").stringValue()).contains("migration-work");
            assertThat(contractService.received("disk")).isEmpty();
        } finally {
            Files.deleteIfExists(WORK);
        }

        assertThat(system.end(id).get("status").stringValue()).isEqualTo("COMPLETED");
        assertThat(contractService.received("disk")).hasSize(1);
    }

    @Test
    @Tag("F-27")
    void withoutAnswersItPausesForAllToSeeAndGoesOnWithThem() {
        Path export = ExportFile.from("silence")
                .contracts(contract("k-1", "SILENCE/1"))
                .in(folder);
        contractService.beSilent(true);
        String id;
        try {
            id = system.upload(export);

            JsonNode paused = system.awaitMigration(id, PausingIT::isPaused);
            assertThat(paused.get("reason").stringValue()).isEqualTo("NO_ANSWERS");
            await().untilAsserted(() -> assertThat(paused()).isEqualTo(1));
            post("/migrations/" + id + "/resume");
        } finally {
            contractService.beSilent(false);
        }

        assertThat(system.end(id).get("status").stringValue()).isEqualTo("COMPLETED");
        await().untilAsserted(() -> assertThat(paused()).isZero());
        assertThat(contractService.received("silence")).hasSize(1);
    }

    @Test
    @Tag("F-27")
    void ticketsWaitForTheAnswersAboutContractsHoweverOftenItIsResumed() {
        contractService.refuse("impatient", "k-1", "CONTRACT_NUMBER_CHANGED");
        Path export = ExportFile.from("impatient")
                .contracts(contract("k-1", "IMPATIENT/1"))
                .tickets(ticket("t-1", "HZ-1").replace("HEZO/2023/00017", "IMPATIENT/1"))
                .in(folder);
        contractService.beSilent(true);
        String id;
        try {
            id = system.upload(export);
            system.awaitMigration(id, PausingIT::isPaused);
            post("/migrations/" + id + "/resume");
            // Whoever works on it now waits as the one before did.
            system.awaitMigration(id, PausingIT::isPaused);
            assertThat(ticketService.received("impatient")).isEmpty();
        } finally {
            contractService.beSilent(false);
        }
        system.end(id);

        assertThat(ticketService.received("impatient"))
                .extracting(event -> event.get("contractMoved").booleanValue())
                .containsExactly(false);
    }

    @Test
    void aCancelledMigrationSendsNothingMoreAndGoesOnWhenItIsResumed() {
        Path export = ExportFile.from("cancel")
                .contracts(contract("k-1", "CANCEL/1"), contract("k-2", "CANCEL/2"))
                .in(folder);
        contractService.beSilent(true);
        String id;
        try {
            id = system.upload(export);
            system.awaitMigration(id, PausingIT::isPaused);
            post("/migrations/" + id + "/cancel");

            JsonNode cancelled = system.end(id);
            assertThat(cancelled.get("status").stringValue()).isEqualTo("FAILED");
            assertThat(cancelled.get("reason").stringValue()).isEqualTo("CANCELLED_BY_OPERATOR");
        } finally {
            contractService.beSilent(false);
        }
        post("/migrations/" + id + "/resume");

        assertThat(system.end(id).get("status").stringValue()).isEqualTo("COMPLETED");
        assertThat(contractService.received("cancel")).hasSize(2);
    }

    @Test
    void whatAnOperatorPausesSendsNothingMoreUntilHeResumesIt() {
        Path export = ExportFile.from("break")
                .contracts(contract("k-1", "BREAK/1"))
                .tickets(ticket("t-1", "HZ-1", message("treść")))
                .in(folder);
        contractService.beSilent(true);
        String id;
        try {
            id = system.upload(export);
            await().until(() -> contractService.received("break").size() == 1);
            post("/migrations/" + id + "/pause");
            post("/migrations/" + id + "/pause");

            JsonNode paused = system.awaitMigration(id, PausingIT::isPaused);
            assertThat(paused.get("reason").stringValue()).isEqualTo("PAUSED_BY_OPERATOR");
        } finally {
            contractService.beSilent(false);
        }
        // The answer comes, and yet nobody goes on by himself.
        system.awaitMigration(
                id, run -> run.get("counts").get("contracts").get("moved").asLong() == 1);
        String next = system.upload(ExportFile.from("behind").in(folder), "?format=myhezo&dryRun=true");
        system.end(next);
        assertThat(system.get("/migrations/" + id).get("reason").stringValue()).isEqualTo("PAUSED_BY_OPERATOR");
        assertThat(ticketService.received("break")).isEmpty();

        post("/migrations/" + id + "/resume");

        assertThat(system.end(id).get("status").stringValue()).isEqualTo("COMPLETED");
        assertThat(ticketService.received("break")).hasSize(1);
    }

    private void post(String path) {
        assertThat(system.call("POST", path, MigrationSystem.operator(), BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(202);
    }

    private static boolean isPaused(JsonNode migration) {
        return migration.get("status").stringValue().equals("PAUSED");
    }

    private double paused() {
        return meters.get("migrations").tag("status", "PAUSED").gauge().value();
    }
}
