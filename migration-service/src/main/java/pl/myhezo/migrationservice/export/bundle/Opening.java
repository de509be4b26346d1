package pl.myhezo.migrationservice.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.zip.Archive;
import pl.myhezo.migrationservice.export.zip.ArchiveEntry;
import pl.myhezo.migrationservice.export.zip.AttachedFiles;
import pl.myhezo.migrationservice.export.zip.BrokenArchive;
import pl.myhezo.migrationservice.export.zip.BrokenEntry;
import pl.myhezo.migrationservice.export.zip.Contents;
import pl.myhezo.migrationservice.ledger.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens exports of one layout. */
final class Opening {

    private static final int DEEPEST = 50;
    /** In memory a value may take fifty times its text: this many fit, where a line full of them would not. */
    private static final int MOST_TOKENS = 500_000;

    private final Layout layout;
    private final ExportSettings settings;
    private final JsonMapper json;

    Opening(Layout layout, ExportSettings settings) {
        this.layout = layout;
        this.settings = settings;
        this.json = mapper(settings);
    }

    Bundle open(FileChannel file, Runnable heartbeat) throws IOException, RefusedExport {
        try {
            Archive archive = Archive.in(file, heartbeat);
            Manifest manifest = manifest(archive);
            String source = manifest.checkedSource(layout.format());
            Contents contents = Contents.of(
                    archive,
                    settings,
                    name -> layout.isRead(name) || manifest.hashes().containsKey(name),
                    layout::isKnown);
            CheckedFiles files = CheckedFiles.of(archive, contents, layout, manifest.hashes(), heartbeat);
            AttachedFiles attached = AttachedFiles.in(archive, settings, Layout.FILES_OF_TICKETS);
            return new Bundle(archive, files, attached, source, small(archive, contents), settings, json);
        } catch (BrokenArchive e) {
            throw new RefusedExport(Reason.NOT_A_ZIP, e.what());
        }
    }

    private Map<String, byte[]> small(Archive archive, Contents contents) throws IOException, RefusedExport {
        Map<String, byte[]> small = new HashMap<>();
        for (String name : layout.small()) {
            Optional<ArchiveEntry> entry = contents.file(name);
            if (entry.isPresent()) {
                small.put(name, whole(archive, entry.get(), Reason.BROKEN_FILE));
            }
        }
        return small;
    }

    private Manifest manifest(Archive archive) throws IOException, RefusedExport, BrokenArchive {
        ArchiveEntry entry = Contents.file(archive, settings, Layout.MANIFEST)
                .orElseThrow(() -> new RefusedExport(Reason.NO_MANIFEST, Layout.MANIFEST + " is missing"));
        try {
            Manifest manifest = json.readValue(whole(archive, entry, Reason.BAD_MANIFEST), Manifest.class);
            if (manifest == null) {
                throw new RefusedExport(Reason.BAD_MANIFEST, "null");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new RefusedExport(Reason.BAD_MANIFEST, e.getOriginalMessage());
        }
    }

    private byte[] whole(Archive archive, ArchiveEntry entry, Reason ifBroken) throws IOException, RefusedExport {
        if (entry.size() > settings.longestLine().toBytes()) {
            throw new RefusedExport(ifBroken, "%s: more than %s".formatted(entry.name(), settings.longestLine()));
        }
        try (InputStream content = archive.read(entry)) {
            return content.readAllBytes();
        } catch (BrokenEntry e) {
            throw new RefusedExport(ifBroken, e.what());
        }
    }

    /** Reads what strangers wrote: unknown fields are ignored, a field that stands twice is a mistake. */
    static JsonMapper mapper(ExportSettings settings) {
        JsonFactory bounded = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .maxStringLength(Math.toIntExact(settings.longestLine().toBytes()))
                        .build())
                .build();
        return JsonMapper.builder(bounded)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
