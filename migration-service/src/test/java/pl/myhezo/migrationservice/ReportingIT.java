package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.migrationservice.export.ExportFile.contract;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class ReportingIT {

    @Autowired
    private MigrationSystem system;

    @Autowired
    private ContractServicePlayed contractService;

    @TempDir
    private Path folder;

    @Test
    void everyRecordHasOneRowAndReadIsTheSumOfMovedSkippedAndRejected() {
        contractService.refuse("reporting", "k-3", "CONTRACT_NUMBER_TAKEN");
        Path export = ExportFile.from("reporting")
                .contracts(
                        contract("k-1", "R/1"),
                        contract("k-2", "R/2").replace("active", "cancelled"),
                        contract("k-3", "R/3"),
                        contract("k-4", "R/4").replace("c-17", "c-404"),
                        contract("k-1", "R/5"),
                        "{\"id\":\n")
                .file("notes.txt", "hello")
                .in(folder);

        String id = system.upload(export);
        JsonNode end = system.end(id);

        assertThat(end.get("status").stringValue()).isEqualTo("COMPLETED_WITH_PROBLEMS");
        assertThat(end.get("counts").get("contracts"))
                .hasToString("{\"read\":6,\"moved\":1,\"skipped\":1,\"rejected\":4}");
        assertThat(end.get("counts").get("companies"))
                .hasToString("{\"read\":2,\"moved\":2,\"skipped\":0,\"rejected\":0}");
        assertThat(lines(system.report(id)))
                .containsExactly(
                        "FILE notes.txt SKIPPED UNKNOWN_FILE",
                        "COMPANY c-17 MOVED null",
                        "COMPANY c-2 MOVED null",
                        "CONTRACT k-1 MOVED null",
                        "CONTRACT k-2 SKIPPED CANCELLED",
                        "CONTRACT k-3 REJECTED CONTRACT_NUMBER_TAKEN",
                        "CONTRACT k-4 REJECTED UNKNOWN_CUSTOMER",
                        "CONTRACT k-1 REJECTED DUPLICATE_ID",
                        "CONTRACT null REJECTED BAD_JSON");
        assertThat(lines(system.report(id, "&kind=CONTRACT&outcome=SKIPPED")))
                .containsExactly("CONTRACT k-2 SKIPPED CANCELLED");
        assertThat(pageByPage(id)).isEqualTo(lines(system.report(id)));
    }

    @Test
    void problemsAreGroupedByReasonWithTheFirstExamplesOfEach() {
        String id = system.upload(ExportFile.from("problems")
                .contracts(
                        contract("k-1", "P/1"),
                        contract("k-2", "P/2").replace("c-17", "c-404"),
                        "{\"id\":\n",
                        contract("k-3", "P/3").replace("c-17", "c-405"),
                        contract("k-4", "P/4").replace("c-17", "c-406"),
                        contract("k-5", "P/5").replace("c-17", "c-407"))
                .in(folder));
        system.end(id);

        JsonNode problems = system.get("/migrations/" + id + "/problems").get("items");

        assertThat(problems).hasSize(2);
        JsonNode most = problems.get(0);
        assertThat(most.get("reason").stringValue()).isEqualTo("UNKNOWN_CUSTOMER");
        assertThat(most.get("count").asLong()).isEqualTo(4);
        assertThat(lines(most.get("examples").valueStream().toList()))
                .containsExactly(
                        "CONTRACT k-2 REJECTED UNKNOWN_CUSTOMER",
                        "CONTRACT k-3 REJECTED UNKNOWN_CUSTOMER",
                        "CONTRACT k-4 REJECTED UNKNOWN_CUSTOMER");
        JsonNode other = problems.get(1);
        assertThat(other.get("reason").stringValue()).isEqualTo("BAD_JSON");
        assertThat(other.get("examples").get(0).get("line").asLong()).isEqualTo(3);
    }

    @Test
    void theReportIsAFileForSpreadsheetsWithoutFormulas() {
        Path export = ExportFile.from("csv")
                .contracts(contract("=1+1", "C/1").replace("active", "expired"))
                .in(folder);

        String id = system.upload(export);
        system.end(id);
        HttpResponse<String> csv = system.call(
                "GET", "/migrations/" + id + "/report.csv", MigrationSystem.operator(), BodyPublishers.noBody());

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body()).contains("\r\nCONTRACT,'=1+1,C/1,SKIPPED,EXPIRED,,,contracts.ndjson,1\r\n");
    }

    @Test
    void aDryRunReportsEverythingAndSendsNothing() {
        Path export = ExportFile.from("dry").contracts(contract("k-1", "D/1")).in(folder);

        String dry = system.upload(export, "?format=myhezo&dryRun=true");
        assertThat(system.end(dry).get("counts").get("contracts"))
                .hasToString("{\"read\":1,\"moved\":1,\"skipped\":0,\"rejected\":0}");
        assertThat(contractService.received("dry")).isEmpty();

        assertThat(system.end(system.upload(export)).get("counts").get("contracts"))
                .hasToString("{\"read\":1,\"moved\":1,\"skipped\":0,\"rejected\":0}");
        assertThat(contractService.received("dry")).hasSize(1);
    }

    @Test
    void aChangedContractIsSentAgainAndNothingElse() {
        ExportFile export = ExportFile.from("change").contracts(contract("k-1", "N/1"), contract("k-2", "N/2"));
        system.end(system.upload(export.in(folder)));

        export.contracts(contract("k-1", "N/1"), contract("k-2", "N/2").replace("8x5 NBD", "24x7 4h"));
        JsonNode second = system.end(system.upload(export.in(folder)));

        assertThat(second.get("counts").get("contracts"))
                .hasToString("{\"read\":2,\"moved\":1,\"skipped\":1,\"rejected\":0}");
        assertThat(contractService.received("change"))
                .extracting(event -> event.get("legacyId").stringValue())
                .containsExactlyInAnyOrder("k-1", "k-2", "k-2");
    }

    @Test
    void anExportWithAWrongHashFailsBeforeAnythingIsWritten() {
        Path export = ExportFile.from("hash")
                .contracts(contract("k-1", "H/1"))
                .manifest("""
                        {"format":"myhezo-legacy","version":1,"source":"hash","sha256":{"contracts.ndjson":"00"}}""")
                .in(folder);

        String id = system.upload(export);
        JsonNode end = system.end(id);

        assertThat(end.get("status").stringValue()).isEqualTo("FAILED");
        assertThat(end.get("reason").stringValue()).isEqualTo("WRONG_HASH");
        assertThat(system.report(id)).isEmpty();
        assertThat(contractService.received("hash")).isEmpty();
    }

    private List<String> pageByPage(String id) {
        List<JsonNode> rows = new java.util.ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = system.get("/migrations/" + id + "/report?limit=2" + cursor);
            page.get("items").forEach(rows::add);
            if (page.get("next").isNull()) {
                return lines(rows);
            }
            cursor = "&cursor=" + page.get("next").stringValue();
        }
    }

    private static List<String> lines(List<JsonNode> rows) {
        return rows.stream()
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.get("kind").asString(),
                                text(row.get("legacyId")),
                                row.get("outcome").asString(),
                                text(row.get("reason"))))
                .toList();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.stringValue();
    }
}
