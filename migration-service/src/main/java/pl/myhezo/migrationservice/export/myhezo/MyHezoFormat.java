package pl.myhezo.migrationservice.export.myhezo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.zip.Archive;
import pl.myhezo.migrationservice.export.zip.ArchiveEntry;
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

/** {@code format=myhezo}: the export of the old portal. */
class MyHezoFormat implements ExportFormat {

    private static final int DEEPEST = 20;

    private final ExportSettings settings;
    private final JsonMapper json;

    MyHezoFormat(ExportSettings settings) {
        this.settings = settings;
        this.json = mapper(settings);
    }

    @Override
    public String name() {
        return "myhezo";
    }

    @Override
    public LegacyExport open(FileChannel file, Runnable heartbeat) throws IOException, RefusedExport {
        Archive archive = archive(file);
        Manifest manifest = manifest(archive);
        String source = manifest.checkedSource();
        Contents contents = contents(archive, manifest);
        CheckedFiles files = CheckedFiles.of(archive, contents, manifest.hashes(), heartbeat);
        return new MyHezoExport(archive, files, source, settings, json);
    }

    private static Archive archive(FileChannel file) throws IOException, RefusedExport {
        try {
            return Archive.in(file);
        } catch (BrokenArchive e) {
            throw new RefusedExport(Reason.NOT_A_ZIP, e.what());
        }
    }

    private Contents contents(Archive archive, Manifest manifest) throws IOException, RefusedExport {
        try {
            return Contents.of(
                    archive,
                    settings,
                    name -> FileNames.RECORDS.contains(name)
                            || manifest.hashes().containsKey(name),
                    FileNames::isKnown);
        } catch (BrokenArchive e) {
            throw new RefusedExport(Reason.NOT_A_ZIP, e.what());
        }
    }

    private Manifest manifest(Archive archive) throws IOException, RefusedExport {
        ArchiveEntry entry = manifestEntry(archive);
        if (entry.size() > settings.longestLine().toBytes()) {
            throw new RefusedExport(Reason.BAD_MANIFEST, "larger than a manifest can be");
        }
        try (InputStream content = archive.read(entry)) {
            Manifest manifest = json.readValue(content.readAllBytes(), Manifest.class);
            if (manifest == null) {
                throw new RefusedExport(Reason.BAD_MANIFEST, "null");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new RefusedExport(Reason.BAD_MANIFEST, e.getOriginalMessage());
        } catch (BrokenEntry e) {
            throw new RefusedExport(Reason.BAD_MANIFEST, e.what());
        }
    }

    private ArchiveEntry manifestEntry(Archive archive) throws IOException, RefusedExport {
        try {
            return Contents.of(archive, settings, FileNames.MANIFEST::equals, name -> true)
                    .file(FileNames.MANIFEST)
                    .orElseThrow(() -> new RefusedExport(Reason.NO_MANIFEST, FileNames.MANIFEST + " is missing"));
        } catch (BrokenArchive e) {
            throw new RefusedExport(Reason.NOT_A_ZIP, e.what());
        }
    }

    /** Reads what strangers wrote: unknown fields are ignored, a field that stands twice is a mistake. */
    private static JsonMapper mapper(ExportSettings settings) {
        JsonFactory bounded = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(Math.toIntExact(settings.longestLine().toBytes()))
                        .build())
                .build();
        return JsonMapper.builder(bounded)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
