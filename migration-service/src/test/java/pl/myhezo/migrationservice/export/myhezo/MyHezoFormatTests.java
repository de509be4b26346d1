package pl.myhezo.migrationservice.export.myhezo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.ExportFile;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.platform.value.Sha256;

class MyHezoFormatTests {

    private static final String CONTRACT = ExportFile.contract("k-1", "HEZO/2023/00017");

    private final ExportSettings settings = new ExportSettings(
            DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofMegabytes(1), 200, 1000, 100);

    @TempDir
    private Path folder;

    @Test
    void unknownFieldsAreIgnored() throws Exception {
        assertThat(readContracts(CONTRACT.replace("{\"id\"", "{\"colour\":\"blue\",\"id\"")))
                .containsExactly("1 k-1 ACTIVE");
    }

    @Test
    void aBadLineIsRejectedWithItsLineAndTheRestGoesOn() throws Exception {
        assertThat(readContracts("{\"id\":\n", CONTRACT)).containsExactly("1 null BAD_JSON", "2 k-1 ACTIVE");
        assertThat(readContracts("[]\n", CONTRACT)).containsExactly("1 null BAD_JSON", "2 k-1 ACTIVE");
        assertThat(readContracts("{\"id\":\"k-9\"}\n", CONTRACT))
                .containsExactly("1 k-9 MISSING_FIELD", "2 k-1 ACTIVE");
        assertThat(readContracts("{\"id\":\"" + "x".repeat(70_000) + "\"}\n", CONTRACT))
                .containsExactly("1 null LINE_TOO_LONG", "2 k-1 ACTIVE");
    }

    @Test
    void halfACharacterIsRejectedWithItsRecordAlone() throws Exception {
        assertThat(readContracts(
                        CONTRACT.replace("FortiGate 100F", "FortiGate \\ud83d"),
                        CONTRACT.replace("k-1", "k-2\\ude00"),
                        CONTRACT.replace("FortiGate 100F", "FortiGate \\ud83d\\ude00")))
                .containsExactly("1 k-1 WRONG_VALUE", "2 k-2� WRONG_VALUE", "3 k-1 ACTIVE");
    }

    @Test
    void aFieldThatStandsTwiceIsNoRecord() throws Exception {
        assertThat(readContracts("{\"id\":\"k-1\",\"id\":\"k-2\"}\n")).containsExactly("1 null BAD_JSON");
    }

    @Test
    void aStatusNobodyKnowsIsRejectedAndNeverGuessed() throws Exception {
        assertThat(readContracts(CONTRACT.replace("\"active\"", "\"Active\""))).containsExactly("1 k-1 UNKNOWN_STATUS");
    }

    @Test
    void readingBeginsBehindTheLineThatWasDone() throws Exception {
        Path file = ExportFile.from("it")
                .contracts(CONTRACT, ExportFile.contract("k-2", "HEZO/2"), ExportFile.contract("k-3", "HEZO/3"))
                .in(folder);

        assertThat(contracts(file, 2)).containsExactly("3 k-3 ACTIVE");
    }

    @Test
    void whoGoesOnBehindManyLinesShowsThatHeLives() throws Exception {
        String[] lines = new String[2000];
        Arrays.fill(lines, CONTRACT);
        AtomicInteger beats = new AtomicInteger();

        try (FileChannel file =
                FileChannel.open(ExportFile.from("it").contracts(lines).in(folder))) {
            open(file).contracts(lines.length, beats::incrementAndGet).close();
        }

        assertThat(beats).hasValueGreaterThan(lines.length * CONTRACT.length() >> 16);
    }

    @Test
    void aHashThatMatchesLetsTheExportIn() throws Exception {
        Path file = withHash(Sha256.hex(CONTRACT)).in(folder);

        assertThat(contracts(file, 0)).containsExactly("1 k-1 ACTIVE");
    }

    @Test
    void aWrongHashRefusesTheExport() {
        assertRefused(withHash(Sha256.hex("something else")), Reason.WRONG_HASH);
        assertRefused(withHash(Sha256.hex(CONTRACT)).without("contracts.ndjson"), Reason.WRONG_HASH);
    }

    @Test
    void anExportThatIsNotOneOfOursIsRefused() throws IOException {
        assertRefused(ExportFile.from("it").without("manifest.json"), Reason.NO_MANIFEST);
        assertRefused(ExportFile.from("it").manifest("{"), Reason.BAD_MANIFEST);
        assertRefused(ExportFile.from("it").manifest("{\"format\":\"zammad\",\"version\":1}"), Reason.UNKNOWN_FORMAT);
        assertRefused(
                ExportFile.from("it").manifest("{\"format\":\"myhezo-legacy\",\"version\":2,\"source\":\"it\"}"),
                Reason.UNKNOWN_VERSION);
        assertRefused(ExportFile.from("a b"), Reason.BAD_MANIFEST);
        Path text = Files.writeString(folder.resolve("text.zip"), "hello");
        assertRefused(text, Reason.NOT_A_ZIP);
    }

    @Test
    void unknownFilesAreReportedAndMissingOnesAreAProblem() throws Exception {
        Path file = ExportFile.from("it")
                .file("notes.txt", "hello")
                .file("files/t-1/log.txt", "hello")
                .without("tickets.ndjson")
                .in(folder);

        try (FileChannel channel = FileChannel.open(file)) {
            assertThat(open(channel).files())
                    .extracting(row -> row.legacyId() + " " + row.outcome() + " " + row.reason())
                    .containsExactly("notes.txt SKIPPED UNKNOWN_FILE", "tickets.ndjson REJECTED MISSING_FILE");
        }
    }

    private ExportFile withHash(String hash) {
        return ExportFile.from("it").contracts(CONTRACT).manifest("""
                        {"format":"myhezo-legacy","version":1,"source":"it","sha256":{"contracts.ndjson":"%s"}}""".formatted(hash));
    }

    private void assertRefused(ExportFile export, Reason reason) {
        assertRefused(export.in(folder), reason);
    }

    private void assertRefused(Path export, Reason reason) {
        assertThatExceptionOfType(RefusedExport.class)
                .isThrownBy(() -> contracts(export, 0))
                .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo(reason));
    }

    private List<String> readContracts(String... lines) throws Exception {
        return contracts(ExportFile.from("it").contracts(lines).in(folder), 0);
    }

    private List<String> contracts(Path file, long after) throws Exception {
        List<String> read = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file);
                var records = open(channel).contracts(after, () -> {})) {
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                read.add(describe(next.get()));
            }
        }
        return read;
    }

    private LegacyExport open(FileChannel file) throws IOException, RefusedExport {
        return new MyHezoFormat(settings).open(file, () -> {});
    }

    private static String describe(Reading<LegacyContract> reading) {
        String what = switch (reading) {
            case Reading.Read<LegacyContract> read -> read.record().status().name();
            case Reading.Unreadable<LegacyContract> refused ->
                refused.refusal().reason().name();
        };
        return reading.position().line() + " " + reading.legacyId() + " " + what;
    }
}
