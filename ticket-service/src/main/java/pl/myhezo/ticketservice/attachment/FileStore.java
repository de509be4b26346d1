package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the content of files is. It knows neither their names nor whose they are. */
public interface FileStore {

    /** What was stored. */
    record Stored(long size, String sha256) {}

    /**
     * Stores content while it streams in; nothing is left of one that breaks off.
     *
     * @throws TooLarge if there are more bytes than allowed
     * @throws Full if there is no room for them
     * @throws IOException if the stream breaks off
     */
    Stored store(UUID id, InputStream content, long mostBytes) throws IOException;

    /**
     * The content from its beginning.
     *
     * @throws java.nio.file.NoSuchFileException if it is not there
     */
    InputStream open(UUID id) throws IOException;

    /** Removes what there is of a file; nothing happens if it is gone. */
    void remove(UUID id);

    /** There is more content than allowed. */
    final class TooLarge extends IOException {

        public TooLarge(long most) {
            super("More than %d bytes".formatted(most));
        }
    }

    /** There is no room for more content; what is there can still be read. */
    final class Full extends RuntimeException {

        /** @param cause {@code null} where nothing failed yet */
        public Full(@Nullable Throwable cause) {
            super("The store of files is full", cause);
        }
    }
}
