package pl.myhezo.migrationservice.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of one kind in an export, one after another. */
public interface Records<T extends LegacyRecord> extends Closeable {

    /**
     * The next record; empty at the end.
     *
     * @throws IOException if the export cannot be read on
     */
    Optional<Reading<T>> next() throws IOException;

    /** How many bytes of the export were read so far. */
    long bytesRead();
}
