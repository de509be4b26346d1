package pl.myhezo.migrationservice.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import pl.myhezo.platform.value.Sha256;

/**
 * What reading a file from its beginning to its end shows.
 *
 * @param sha256 of its content, as hexadecimal digits
 * @param lines the last one counts also without an end of line
 */
record Examination(String sha256, long lines) {

    private static final int BUFFER = 1 << 16;

    static Examination of(InputStream content, Runnable heartbeat) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        byte last = '\n';
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            digest.update(buffer, 0, count);
            for (int i = 0; i < count; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            last = count == 0 ? last : buffer[count - 1];
            heartbeat.run();
        }
        return new Examination(Sha256.hex(digest), last == '\n' ? lines : lines + 1);
    }
}
