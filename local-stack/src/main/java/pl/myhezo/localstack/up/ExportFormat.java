package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The format that an export's manifest says it has, by the name under which migration-service knows it. */
final class ExportFormat {

    private static final String OLD_PORTAL = "myhezo";
    private static final String OF_ANOTHER_SYSTEM = "[a-z]{1,20}";
    private static final int LARGEST = 1 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private ExportFormat() {}

    /** What says no format is sent as the old portal's, so that migration-service says what is wrong with it. */
    static String of(Path export) {
        try (ZipFile archive = new ZipFile(export.toFile())) {
            @Nullable ZipEntry manifest = archive.getEntry("manifest.json");
            return manifest == null ? OLD_PORTAL : in(archive.getInputStream(manifest));
        } catch (IOException | JacksonException e) {
            return OLD_PORTAL;
        }
    }

    private static String in(InputStream manifest) throws IOException {
        try (manifest) {
            JsonNode format = JSON.readTree(manifest.readNBytes(LARGEST)).path("format");
            return format.isString() && format.stringValue().matches(OF_ANOTHER_SYSTEM)
                    ? format.stringValue()
                    : OLD_PORTAL;
        }
    }
}
