package pl.myhezo.migrationservice.export.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export of another system, from the answers of it that lie among the tests' resources. */
public final class ForeignExportFile {

    private final Map<String, String> files = new LinkedHashMap<>();

    private ForeignExportFile() {}

    /** The answers in the resources' folder {@code exports}. */
    public static ForeignExportFile of(String system) {
        ForeignExportFile export = new ForeignExportFile();
        try (Stream<Path> answers = Files.list(folderOf(system))) {
            for (Path file : answers.sorted().toList()) {
                export.files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return export;
    }

    private static Path folderOf(String system) {
        try {
            URL folder = Objects.requireNonNull(ForeignExportFile.class.getResource("/exports/" + system));
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public ForeignExportFile file(String name, String content) {
        files.put(name, content);
        return this;
    }

    String content(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    public ForeignExportFile without(String name) {
        files.remove(name);
        return this;
    }

    /** Replaces the first occurrence, which there must be. */
    public ForeignExportFile replacing(String name, String what, String by) {
        String before = content(name);
        int at = before.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException("No %s in %s".formatted(what, name));
        }
        return file(name, before.substring(0, at) + by + before.substring(at + what.length()));
    }

    public Path in(Path folder) throws IOException {
        Path archive = Files.createTempFile(folder, "export-", ".zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }

    static String text(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
