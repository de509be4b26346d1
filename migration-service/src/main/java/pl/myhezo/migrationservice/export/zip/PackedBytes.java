package pl.myhezo.migrationservice.export.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of one entry as they lie in the archive. */
final class PackedBytes extends InputStream {

    private final FileChannel file;
    private long at;
    private final long end;

    PackedBytes(FileChannel file, long start, long length) {
        this.file = file;
        this.at = start;
        this.end = start + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, end - at);
        if (wanted == 0) {
            return length == 0 ? 0 : -1;
        }
        int read = file.read(ByteBuffer.wrap(into, offset, wanted), at);
        at += Math.max(read, 0);
        return read;
    }
}
