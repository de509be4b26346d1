package pl.myhezo.migrationservice.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.export.zip.Archive;
import pl.myhezo.migrationservice.export.zip.ArchiveEntry;
import pl.myhezo.migrationservice.export.zip.AttachedFiles;
import pl.myhezo.migrationservice.ledger.ReportRow;
import tools.jackson.databind.json.JsonMapper;

/** An export that passed its checks: its files of records to be read line by line, its small ones as they are. */
public final class Bundle {

    private final Archive archive;
    private final CheckedFiles files;
    private final AttachedFiles attached;
    private final String source;
    private final ExportSettings settings;
    private final JsonMapper json;
    private final Map<String, byte[]> small;

    Bundle(
            Archive archive,
            CheckedFiles files,
            AttachedFiles attached,
            String source,
            Map<String, byte[]> small,
            ExportSettings settings,
            JsonMapper json) {
        this.archive = archive;
        this.files = files;
        this.attached = attached;
        this.small = Map.copyOf(small);
        this.source = source;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Opens an export and checks it as a whole.
     *
     * @throws RefusedExport if nothing of it may be used
     */
    public static Bundle open(FileChannel file, Layout layout, ExportSettings settings, Runnable heartbeat)
            throws IOException, RefusedExport {
        return new Opening(layout, settings).open(file, heartbeat);
    }

    /** Which system it comes from. */
    public String source() {
        return source;
    }

    /** What is to be reported of the files themselves. */
    public List<ReportRow> rows() {
        return files.rows();
    }

    /** How many lines a file of records has, empty ones too. */
    public long lines(String name) {
        return files.lines(name);
    }

    /** The content of a small file; empty if there is none. */
    public Optional<byte[]> small(String name) {
        return Optional.ofNullable(small.get(name)).map(byte[]::clone);
    }

    /** For small files: unknown fields are ignored, a field that stands twice is a mistake. */
    public JsonMapper json() {
        return json;
    }

    /**
     * @param after the line after which to begin, 0 for the beginning
     * @param heartbeat called often, here and while reading
     */
    public <T extends LegacyRecord> Records<T> records(String name, long after, Runnable heartbeat, LineShape<T> shape)
            throws IOException {
        Optional<ArchiveEntry> entry = files.readable(name);
        InputStream content = entry.isPresent() ? archive.read(entry.get()) : InputStream.nullInputStream();
        Lines lines = new Lines(content, Math.toIntExact(settings.longestLine().toBytes()), heartbeat);
        try {
            lines.skip(after);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
        return new LineRecords<>(name, lines, json, shape);
    }

    /**
     * The content of a file of a ticket. Several threads may read at once.
     *
     * @throws RefusedFile here or while reading
     */
    public InputStream attachment(String path) throws IOException {
        return attached.open(path);
    }
}
