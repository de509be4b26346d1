package pl.myhezo.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of the repository that holds what an interface looked like when it was last agreed on. A test of the
 * publishing side compares what it produces with it, a test of each reading side reads it.
 *
 * <p>{@code -Dgolden.update=true} writes the file anew; what changed is then seen in the commit.
 */
public final class GoldenFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** The example of an event, such as {@code event("contracts", "ContractChanged.v1")}. */
    public static GoldenFile event(String topic, String nameAndVersion) {
        return at("events/" + topic + "/" + nameAndVersion + ".json");
    }

    /** A file by its path from the root of the repository, such as {@code contract-service/openapi.json}. */
    public static GoldenFile at(String path) {
        return new GoldenFile(root().resolve(path));
    }

    /** Compares JSON with the file: names, values and their order; not the spaces between them. */
    public void assertSameJson(byte[] produced) {
        assertSameJson(new String(produced, UTF_8));
    }

    /** As {@link #assertSameJson(byte[])}. */
    public void assertSameJson(String produced) {
        assertSameText(JSON.writeValueAsString(JSON.readTree(produced)).replace("\r\n", "\n") + "\n");
    }

    /** Compares text with the file, to the letter. */
    public void assertSameText(String produced) {
        if (Boolean.getBoolean("golden.update")) {
            write(produced);
        }
        assertThat(file)
                .withFailMessage("There is no %s; run the test with -Dgolden.update=true and look at it", file)
                .isRegularFile();
        assertThat(produced)
                .as("%s (where the change is meant, run the test with -Dgolden.update=true)", file)
                .isEqualTo(text());
    }

    public String text() {
        return new String(bytes(), UTF_8);
    }

    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "Not inside the repository: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }
}
