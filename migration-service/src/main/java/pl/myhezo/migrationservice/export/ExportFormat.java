package pl.myhezo.migrationservice.export;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** A way in which old systems write their exports. */
public interface ExportFormat {

    /** The name in {@code ?format=}. */
    String name();

    /**
     * Checks an export as a whole, before anything of it takes effect.
     *
     * @param file stays open while the export is read
     * @param heartbeat called often while that takes long
     * @throws RefusedExport if nothing of it may be used
     * @throws IOException if the file cannot be read now
     */
    LegacyExport open(FileChannel file, Runnable heartbeat) throws IOException, RefusedExport;
}
