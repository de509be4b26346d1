package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportFormats;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.upload.UploadGone;
import pl.myhezo.migrationservice.upload.Uploads;

/** Copies the export of a migration to where it can be read at any place, and checks it. */
final class OpeningExport {

    private final ExportFormats formats;
    private final Uploads uploads;
    private final Path workDirectory;

    OpeningExport(ExportFormats formats, Uploads uploads, Path workDirectory) {
        this.formats = formats;
        this.uploads = uploads;
        this.workDirectory = workDirectory;
    }

    /** What is done with an export while it is open. */
    @FunctionalInterface
    interface Work {
        void with(LegacyExport export) throws IOException;
    }

    /**
     * @param heartbeat called often while opening takes long
     * @throws RefusedExport if nothing of it may be used
     */
    void open(Migration migration, Runnable heartbeat, Work work) throws IOException, RefusedExport {
        ExportFormat format = formats.named(migration.format())
                .orElseThrow(() -> new RefusedExport(Reason.UNKNOWN_FORMAT, migration.format()));
        try (FileChannel copy = namelessFile()) {
            uploads.copy(migration.upload(), copy, heartbeat);
            work.with(format.open(copy, heartbeat));
        } catch (UploadGone e) {
            // It would wait for ever, and all behind it with it.
            throw new RefusedExport(Reason.MISSING_FILE, "the export is no longer kept");
        }
    }

    /** A file that the operating system removes with the process, however that ends. */
    private FileChannel namelessFile() throws IOException {
        return FileChannel.open(
                Files.createDirectories(workDirectory).resolve(UUID.randomUUID() + ".export"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
