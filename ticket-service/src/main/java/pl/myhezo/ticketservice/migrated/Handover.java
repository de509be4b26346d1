package pl.myhezo.ticketservice.migrated;

import java.io.IOException;
import java.io.InputStream;

/** Where what a ticket brings along waits to be fetched. */
public interface Handover {

    /**
     * Fetches a file.
     *
     * @param reading is given the content, and once more from its beginning where that broke off
     * @throws Gone if it does not wait any more
     * @throws Broken if this very file failed too often
     * @throws MustWait if it cannot be fetched now
     */
    <T> T fetch(LegacyFile file, Reading<T> reading);

    /** Takes content in. */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream content) throws IOException;
    }

    /** Nobody waited for it for too long, or its ticket was answered. */
    final class Gone extends RuntimeException {}

    /** It is there and does not come, however often it is asked for. */
    final class Broken extends RuntimeException {}
}
