package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.export.zip.HostileZip.Claim;
import pl.myhezo.migrationservice.ledger.Reason;

class AttachedFilesTests {

    private final ExportSettings settings = new ExportSettings(
            DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofMegabytes(30), 200, 100_000, 5);

    @TempDir
    private Path folder;

    @Test
    void everyFileOfManyIsFoundByItsName() throws Exception {
        HostileZip zip = new HostileZip();
        IntStream.range(0, 20_000).forEach(i -> zip.file("files/" + i, "content of " + i));
        try (FileChannel file = write(zip)) {
            AttachedFiles attached = attached(file);
            for (int i = 0; i < 20_000; i += 7) {
                assertThat(read(attached, "files/" + i)).isEqualTo("content of " + i);
            }
            assertRefused(attached, "files/20000", Reason.MISSING_FILE);
        }
    }

    @Tag("T-26")
    @Test
    void whatIsHostileIsRefusedForItselfAlone() throws Exception {
        HostileZip zip = new HostileZip()
                .link("files/link", "/etc/passwd")
                .bomb("files/bomb", 20 << 20, 20 << 20)
                .file("files/secret", "x", new Claim(1, 0100644, 1, "files/secret"))
                .file("files/liar", "longer than it says", new Claim(3, 0100644, 0, "files/liar"))
                .file("files/other", "x", new Claim(1, 0100644, 0, "files/good"))
                .file("../files/out", "x")
                .file("manifest.json", "{}")
                .file("files/twice", "first")
                .file("files/twice", "second")
                .file("files/good", "good");
        try (FileChannel file = write(zip)) {
            AttachedFiles attached = attached(file);

            assertRefused(attached, "files/link", Reason.SYMBOLIC_LINK);
            assertRefused(attached, "files/bomb", Reason.TOO_LARGE);
            assertRefused(attached, "files/secret", Reason.BROKEN_FILE);
            assertRefused(attached, "files/liar", Reason.BROKEN_FILE);
            assertRefused(attached, "files/other", Reason.BROKEN_FILE);
            assertRefused(attached, "../files/out", Reason.UNSAFE_NAME);
            assertRefused(attached, "manifest.json", Reason.UNSAFE_NAME);
            assertThat(read(attached, "files/twice")).isEqualTo("first");
            assertThat(read(attached, "files/good")).isEqualTo("good");
        }
    }

    @Test
    void aFileLargerThanAnAttachmentMayBeIsRefusedWithoutBeingRead() throws Exception {
        String large = "0123456789abcdef".repeat(1 << 16);
        ExportSettings tight = new ExportSettings(
                DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofKilobytes(900), 2000, 1000, 5);
        try (FileChannel file = write(new HostileZip().file("files/large", large))) {
            assertRefused(
                    AttachedFiles.in(Archive.in(file, () -> {}), tight, "files/"), "files/large", Reason.TOO_LARGE);
            assertThat(read(attached(file), "files/large")).hasSize(1 << 20);
        }
    }

    private AttachedFiles attached(FileChannel file) throws Exception {
        return AttachedFiles.in(Archive.in(file, () -> {}), settings, "files/");
    }

    private static String read(AttachedFiles attached, String path) throws Exception {
        try (InputStream content = attached.open(path)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private static void assertRefused(AttachedFiles attached, String path, Reason reason) {
        assertThatExceptionOfType(RefusedFile.class)
                .as(path)
                .isThrownBy(() -> read(attached, path))
                .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo(reason));
    }

    private FileChannel write(HostileZip zip) throws Exception {
        return FileChannel.open(Files.write(folder.resolve("attached.zip"), zip.bytes()));
    }
}
