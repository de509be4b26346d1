package pl.myhezo.localstack.up;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFormatTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"zammad\",\"version\":1}         | zammad",
                "{\"format\":\"myhezo-legacy\",\"version\":1}  | myhezo",
                "{\"format\":\"rt&dryRun=false\"}              | myhezo",
                "{\"format\":7}                                | myhezo",
                "[]                                            | myhezo",
                "{\"format                                     | myhezo"
            })
    void anExportIsSentAsWhatItsManifestSays(String manifest, String format) throws IOException {
        assertThat(ExportFormat.of(archive("manifest.json", manifest))).isEqualTo(format);
    }

    @Test
    void whatIsNoExportIsLeftToTheService() throws IOException {
        assertThat(ExportFormat.of(archive("other.json", "{}"))).isEqualTo("myhezo");
        assertThat(ExportFormat.of(Files.writeString(folder.resolve("text.zip"), "hello")))
                .isEqualTo("myhezo");
    }

    private Path archive(String name, String content) throws IOException {
        Path archive = Files.createTempFile(folder, "export-", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return archive;
    }
}
