package pl.myhezo.migrationservice.handover;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that go over.
 *
 * @param kind where they are fetched
 * @param sha256 of the bytes, as hexadecimal digits; what they are fetched by
 * @param size in bytes
 */
public record Content(Kind kind, String sha256, long size) {

    /** What is fetched apart. */
    public enum Kind {
        DIALOGUE,
        FILE
    }

    /** Opens bytes that are yet to be kept; called once at most. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
