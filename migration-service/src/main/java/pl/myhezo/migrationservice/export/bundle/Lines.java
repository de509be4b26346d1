package pl.myhezo.migrationservice.export.bundle;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file's lines, none of them longer in memory than allowed. Empty lines count but are not shown. */
final class Lines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final Runnable heartbeat;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;
    private long bytesBefore;

    /** @param heartbeat called for each piece that is read */
    Lines(InputStream in, int longest, Runnable heartbeat) {
        this.in = in;
        this.longest = longest;
        this.heartbeat = heartbeat;
    }

    /**
     * @param number from 1
     * @param bytes without the end of the line; empty if the line was too long to be kept
     */
    record Line(long number, Optional<byte[]> bytes) {}

    /** The next line that is not empty. */
    Optional<Line> next() throws IOException {
        while (at < filled || fill()) {
            Optional<byte[]> line = readLine();
            number++;
            if (line.isEmpty() || !isBlank(line.get())) {
                return Optional.of(new Line(number, line));
            }
        }
        return Optional.empty();
    }

    /** Passes over lines. */
    void skip(long lines) throws IOException {
        while (number < lines && (at < filled || fill())) {
            endOfLine(null);
            number++;
        }
    }

    private Optional<byte[]> readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        return endOfLine(line) ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    /** Goes behind the next end of line; answers whether all before it fitted. */
    private boolean endOfLine(@Nullable ByteArrayOutputStream line) throws IOException {
        boolean fits = true;
        do {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            fits = fits && line != null && line.size() + end - at <= longest;
            if (fits && line != null) {
                line.write(buffer, at, end - at);
            }
            at = end + 1;
            if (end < filled) {
                return fits;
            }
        } while (fill());
        return fits;
    }

    long bytesRead() {
        return bytesBefore + at;
    }

    private boolean fill() throws IOException {
        heartbeat.run();
        bytesBefore += filled;
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
