package pl.myhezo.endtoend.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratedExportTests {

    private static final int TICKETS = 1000;

    @TempDir
    private Path folder;

    @Test
    void theSamePlanMakesTheSameBytesAndAnotherSeedOthers() throws IOException {
        byte[] first = Files.readAllBytes(write("a", 7, 0.2).file());

        assertThat(Files.readAllBytes(write("b", 7, 0.2).file())).isEqualTo(first);
        assertThat(Files.readAllBytes(write("c", 8, 0.2).file())).isNotEqualTo(first);
    }

    @Test
    void withoutAHostileShareEveryTicketIsToBeMovedAndNamesAFileThatIsThere() throws IOException {
        GeneratedExport export = write("good", 1, 0);

        assertThat(export.moved()).isEqualTo(TICKETS);
        try (ZipFile zip = new ZipFile(export.file().toFile())) {
            Set<String> named = new TreeSet<>();
            for (String line : lines(zip, "tickets.ndjson")) {
                JsonNode ticket = JsonMapper.shared().readTree(line);
                assertThat(ticket.get("messages")).hasSize(6);
                ticket.get("messages")
                        .forEach(message -> message.get("attachments")
                                .forEach(file -> named.add(file.get("path").asString())));
            }
            assertThat(named).hasSize(TICKETS / 10).allMatch(path -> zip.getEntry(path) != null);
        }
    }

    @Test
    void theHostileShareIsAboutAsLargeAsAskedForAndEveryTicketIsCountedOnce() throws IOException {
        GeneratedExport export = write("hostile", 1, 0.5);

        assertThat(export.moved() + export.skipped() + export.rejected()).isEqualTo(TICKETS);
        // 5 of 12 flaws reject their ticket, 1 of 12 lets it stay behind
        assertThat(export.rejected()).isBetween(150L, 270L);
        assertThat(export.skipped()).isBetween(15L, 75L);
        try (ZipFile zip = new ZipFile(export.file().toFile())) {
            assertThat(lines(zip, "tickets.ndjson")).hasSize(TICKETS);
        }
    }

    @Test
    void everyCompanyHasATaxIdOfItsOwn() {
        List<String> nips =
                IntStream.range(0, 5000).mapToObj(GeneratedExport::nip).toList();

        assertThat(nips).doesNotHaveDuplicates().allMatch(nip -> nip.matches("[0-9]{10}"));
    }

    private GeneratedExport write(String name, long seed, double hostile) throws IOException {
        return GeneratedExport.write(new ExportPlan("made", seed, TICKETS, hostile), folder.resolve(name + ".zip"));
    }

    private static List<String> lines(ZipFile zip, String name) throws IOException {
        try (var lines = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes()).lines()) {
            return new ArrayList<>(lines.toList());
        }
    }
}
