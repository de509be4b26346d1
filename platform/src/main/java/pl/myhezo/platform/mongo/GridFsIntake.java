package pl.myhezo.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.LongFunction;
import pl.myhezo.platform.value.Sha256;

/** Takes content into GridFS while it streams in; nothing is left of what breaks off. */
public final class GridFsIntake {

    private static final int BUFFER = 1 << 16;

    private GridFsIntake() {}

    /** What was taken in. */
    public record Taken(long size, String sha256) {}

    /**
     * Takes all of the content and closes the file.
     *
     * @param tooLarge what is thrown if there is more than {@code mostBytes}
     * @throws IOException also if the content breaks off
     */
    public static Taken take(
            InputStream content, GridFSUploadStream kept, long mostBytes, LongFunction<? extends IOException> tooLarge)
            throws IOException {
        try {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size > mostBytes) {
                    throw tooLarge.apply(mostBytes);
                }
                digest.update(buffer, 0, count);
                kept.write(buffer, 0, count);
            }
            kept.close();
            return new Taken(size, Sha256.hex(digest));
        } catch (IOException | RuntimeException e) {
            abort(kept, e);
            throw e;
        }
    }

    private static void abort(GridFSUploadStream kept, Exception reason) {
        try {
            kept.abort();
        } catch (MongoException e) {
            reason.addSuppressed(e);
        }
    }
}
