package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.zip.HostileZip.Claim;
import pl.myhezo.migrationservice.ledger.Reason;

@Tag("T-26")
class HostileArchivesTests {

    private static final String GOOD = "companies.ndjson";

    private final ExportSettings settings = new ExportSettings(
            DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofMegabytes(1), 200, 20_000, 5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "files/../../evil",
                "/etc/passwd",
                "C:\\evil",
                "c:evil",
                "files\\..\\evil",
                "files//evil",
                "./evil",
                "files/e\u0000vil",
                ""
            })
    void aNameThatLeadsOutsideIsRefusedAndTheOthersAreRead(String name) throws Exception {
        assertThat(reasons(new HostileZip().file(name, "x").file(GOOD, "good"))).containsExactly(Reason.UNSAFE_NAME);
    }

    @Test
    void aSymbolicLinkIsRefused() throws Exception {
        assertThat(reasons(new HostileZip().link("files/link", "/etc/passwd").file(GOOD, "good")))
                .containsExactly(Reason.SYMBOLIC_LINK);
    }

    @Test
    void ofTwoFilesOfOneNameTheSecondIsRefused() throws Exception {
        HostileZip zip = new HostileZip()
                .file(GOOD, "good")
                .file(GOOD, "evil")
                .file("files/a", "1")
                .file("files/a", "2");

        assertThat(reasons(zip)).containsExactly(Reason.DUPLICATE_NAME, Reason.DUPLICATE_NAME);
    }

    @Test
    void aBombThatSaysWhatItIsIsRefusedUnread() throws Exception {
        assertThat(reasons(new HostileZip()
                        .bomb("files/bomb", 40_000_000, 40_000_000)
                        .file(GOOD, "good")))
                .containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void aBombThatLiesAboutItsSizeStopsThere() throws Exception {
        try (FileChannel file = write(new HostileZip().bomb(GOOD, 40_000_000, 1000))) {
            Archive archive = Archive.in(file, () -> {});
            ArchiveEntry entry = contents(archive).file(GOOD).orElseThrow();

            assertThatExceptionOfType(BrokenEntry.class).isThrownBy(() -> readAll(archive, entry));
        }
    }

    @Test
    void anEntryWithAnotherNameInItsOwnHeaderIsNotRead() throws Exception {
        try (FileChannel file = write(new HostileZip().file(GOOD, "x", new Claim(1, 0100644, 0, "other")))) {
            Archive archive = Archive.in(file, () -> {});
            ArchiveEntry entry = contents(archive).file(GOOD).orElseThrow();

            assertThatExceptionOfType(BrokenEntry.class).isThrownBy(() -> readAll(archive, entry));
        }
    }

    @Test
    void anEncryptedEntryIsRefused() throws Exception {
        assertThat(reasons(new HostileZip()
                        .file("files/secret", "x", new Claim(1, 0100644, 1, "files/secret"))
                        .file(GOOD, "good")))
                .containsExactly(Reason.BROKEN_FILE);
    }

    @Test
    void moreFilesThanAllowedAreNotLookedAtAndSummedUpInOneRow() throws Exception {
        HostileZip zip = new HostileZip().file(GOOD, "good");
        for (int i = 0; i < 25_000; i++) {
            zip.file("x" + i, "");
        }

        try (FileChannel file = write(zip)) {
            List<Contents.Finding> findings =
                    contents(Archive.in(file, () -> {})).findings();

            assertThat(findings).hasSizeLessThanOrEqualTo(settings.mostFilesReported() + 2);
            assertThat(findings).anyMatch(finding -> finding.refusal().reason() == Reason.TOO_MANY_FILES);
        }
    }

    @Test
    void ofAMillionEntriesNoneIsKeptInMemoryAndTheWantedFileIsRead() throws Exception {
        Path archive = LargeZip.withEntries(1_000_000, Map.of(GOOD, "good"), folder.resolve("million.zip"));
        ExportSettings generous = new ExportSettings(
                DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofMegabytes(1), 200, 10_000_000, 5);

        try (FileChannel file = FileChannel.open(archive)) {
            Archive opened = Archive.in(file, () -> {});
            Contents contents = Contents.of(opened, generous, GOOD::equals, GOOD::equals);

            assertThat(readAll(opened, contents.file(GOOD).orElseThrow())).isEqualTo("good");
            assertThat(contents.findings()).hasSize(generous.mostFilesReported() + 1);
            assertThat(contents.findings().getLast().refusal().detail()).isEqualTo("and 999994 more");
        }
    }

    @Test
    void ofAMillionEntriesInPairsAThousandAreListedAndTheOthersSummedUp() throws Exception {
        Path archive = LargeZip.ofPairs(500_000, folder.resolve("pairs.zip"));

        assertThat(InSmallHeap.findings(archive)).isEqualTo("1000 DUPLICATE_NAME, … and 499000 more");
    }

    @Test
    void sizesAndPlacesBeyondFourGigabytesAreRead() throws Exception {
        Path archive = LargeZip.behindFiveGigabytes(GOOD, "good", folder.resolve("zip64.zip"));

        try (FileChannel file = FileChannel.open(archive)) {
            Archive opened = Archive.in(file, () -> {});
            assertThat(file.size()).isGreaterThan(5L << 30);

            assertThat(readAll(opened, contents(opened).file(GOOD).orElseThrow()))
                    .isEqualTo("good");
        }
    }

    @Test
    void anArchiveCutAnywhereIsRefusedAndNothingElseHappens() throws Exception {
        byte[] whole = new HostileZip().file(GOOD, "good").bytes();
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            try (FileChannel file = FileChannel.open(cut)) {
                assertThatExceptionOfType(BrokenArchive.class).isThrownBy(() -> Archive.in(file, () -> {}));
            }
        }
    }

    private List<Reason> reasons(HostileZip zip) throws Exception {
        try (FileChannel file = write(zip)) {
            Archive archive = Archive.in(file, () -> {});
            Contents contents = contents(archive);
            assertThat(readAll(archive, contents.file(GOOD).orElseThrow())).isEqualTo("good");
            return contents.findings().stream()
                    .map(finding -> finding.refusal().reason())
                    .toList();
        }
    }

    private Contents contents(Archive archive) throws Exception {
        return Contents.of(archive, settings, GOOD::equals, name -> name.startsWith("files/") || name.equals(GOOD));
    }

    private static String readAll(Archive archive, ArchiveEntry entry) throws Exception {
        try (InputStream content = archive.read(entry)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private FileChannel write(HostileZip zip) throws Exception {
        return FileChannel.open(Files.write(folder.resolve("hostile.zip"), zip.bytes()));
    }
}
