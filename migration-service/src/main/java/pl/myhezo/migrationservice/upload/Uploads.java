package pl.myhezo.migrationservice.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Uploaded exports, kept where every replica reaches them. */
public interface Uploads {

    /**
     * Keeps an upload while it streams in; nothing is left of one that breaks off.
     *
     * @throws UploadTooLarge if there are more bytes than allowed
     * @throws IOException if the stream breaks off
     */
    Upload keep(String id, InputStream content) throws IOException;

    /**
     * Copies an upload to a file, whole or not at all.
     *
     * @param heartbeat called often
     * @throws IOException if it cannot be written, or is not what was uploaded
     */
    void copy(Upload upload, Path file, Runnable heartbeat) throws IOException;

    /** Removes an upload; nothing happens if it is gone. */
    void remove(String id);
}
