package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.migrationservice.export.ExportFile.message;
import static pl.myhezo.migrationservice.export.ExportFile.ticket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.ExportFile;
import pl.myhezo.migrationservice.export.zip.HostileZip;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class HostileArchivesIT {

    private final String evil = "evil-" + UUID.randomUUID();

    @Autowired
    private MigrationSystem system;

    @Autowired
    private TicketServicePlayed ticketService;

    @TempDir
    private Path folder;

    @Test
    @Tag("T-26")
    void whatIsHostileIsReportedWithFileLineAndReasonAndAllElseComesOver() throws IOException {
        HostileZip zip = export("hostile")
                .file(
                        "tickets.ndjson",
                        ticket(
                                        "t-1",
                                        "HZ-1",
                                        message(
                                                "załączniki",
                                                "files/a.txt",
                                                "../" + evil,
                                                "/tmp/" + evil,
                                                "files/link",
                                                "files/bomb.bin",
                                                "files/none.txt"))
                                + "{\"id\":\"t-2\",\n"
                                + ticket("t-3", "HZ-3", message("bez załączników")))
                .file("files/a.txt", "pierwszy")
                .file("files/a.txt", "drugi")
                .file("../" + evil, "x")
                .file("/tmp/" + evil, "x")
                .link("files/link", "/etc/passwd")
                .bomb("files/bomb.bin", 40_000_000, 40_000_000);

        String id = system.upload(write(zip));
        JsonNode end = system.end(id);

        assertThat(end.get("status").stringValue()).isEqualTo("COMPLETED_WITH_PROBLEMS");
        assertThat(end.get("counts").get("tickets"))
                .hasToString("{\"read\":3,\"moved\":2,\"skipped\":0,\"rejected\":1}");
        assertThat(lines(id, "TICKET"))
                .containsExactly(
                        "tickets.ndjson:1 t-1 MOVED null",
                        "tickets.ndjson:2 null REJECTED BAD_JSON",
                        "tickets.ndjson:3 t-3 MOVED null");
        assertThat(lines(id, "FILE"))
                .contains(
                        "tickets.ndjson:1 files/a.txt MOVED null",
                        "tickets.ndjson:1 ../%s REJECTED UNSAFE_NAME".formatted(evil),
                        "tickets.ndjson:1 /tmp/%s REJECTED UNSAFE_NAME".formatted(evil),
                        "tickets.ndjson:1 files/link REJECTED SYMBOLIC_LINK",
                        "tickets.ndjson:1 files/bomb.bin REJECTED TOO_LARGE",
                        "tickets.ndjson:1 files/none.txt REJECTED MISSING_FILE")
                .anyMatch(line -> line.endsWith("../%s REJECTED UNSAFE_NAME".formatted(evil)))
                .anyMatch(line -> line.endsWith("files/a.txt REJECTED DUPLICATE_NAME"));
        assertThat(ticketService.received("hostile")).hasSize(2);
        assertThat(List.of(Path.of("target", evil), Path.of(evil), Path.of("/tmp", evil)))
                .noneMatch(Files::exists);
    }

    @Test
    @Tag("T-26")
    void aBombAmongTheRecordsRefusesTheExport() throws IOException {
        String id = system.upload(write(export("bomb").bomb("tickets.ndjson", 40_000_000, 40_000_000)));

        JsonNode end = system.end(id);

        assertThat(end.get("counts").get("tickets").get("moved").asLong()).isZero();
        assertThat(end.get("status").stringValue()).isIn("FAILED", "COMPLETED_WITH_PROBLEMS");
    }

    private static HostileZip export(String source) {
        return new HostileZip()
                .file(
                        "manifest.json",
                        "{\"format\":\"myhezo-legacy\",\"version\":1,\"source\":\"%s\"}".formatted(source))
                .file("companies.ndjson", ExportFile.ALFA)
                .file("contracts.ndjson", "");
    }

    private Path write(HostileZip zip) throws IOException {
        return Files.write(folder.resolve("hostile.zip"), zip.bytes());
    }

    private List<String> lines(String id, String kind) {
        return system.report(id, "&kind=" + kind).stream()
                .map(row -> "%s:%d %s %s %s"
                        .formatted(
                                row.get("file").stringValue(),
                                row.get("line").asLong(),
                                row.get("legacyId").isNull()
                                        ? null
                                        : row.get("legacyId").stringValue(),
                                row.get("outcome").stringValue(),
                                row.get("reason").isNull()
                                        ? null
                                        : row.get("reason").stringValue()))
                .toList();
    }
}
