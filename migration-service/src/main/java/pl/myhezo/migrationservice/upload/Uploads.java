package pl.myhezo.migrationservice.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.List;

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
     * Copies an upload into an empty file.
     *
     * @param heartbeat called often
     * @throws UploadGone if it was removed
     * @throws IOException if it cannot be written, or is not what was uploaded
     */
    void copy(Upload upload, FileChannel file, Runnable heartbeat) throws IOException, UploadGone;

    /** Whether an upload is there. */
    boolean isKept(String id);

    /** Ids of uploads that were begun before a time, whole or broken off. */
    List<String> begunBefore(Instant time);

    /** A new id; ids rise with time. */
    String newId();

    /** Removes what there is of an upload; nothing happens if it is gone. */
    void remove(String id);
}
