package pl.myhezo.migrationservice.export.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** An entry's content, which must have the size and checksum that the directory says; more is never handed out. */
final class CheckedContent extends FilterInputStream {

    private final ArchiveEntry entry;
    private final CRC32 checksum = new CRC32();
    private long read;

    CheckedContent(InputStream content, ArchiveEntry entry) {
        super(content);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = unpack(into, offset, length);
        if (count < 0) {
            checkEnd();
            return count;
        }
        read += count;
        if (read > entry.size()) {
            throw new BrokenEntry("'%s' is larger than the archive says".formatted(entry.name()));
        }
        checksum.update(into, offset, count);
        return count;
    }

    private int unpack(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (ZipException | java.io.EOFException e) {
            throw new BrokenEntry("'%s' cannot be unpacked".formatted(entry.name()));
        }
    }

    private void checkEnd() throws BrokenEntry {
        if (read != entry.size() || checksum.getValue() != entry.checksum()) {
            throw new BrokenEntry("'%s' is not what the archive says".formatted(entry.name()));
        }
    }

    @Override
    public long skip(long count) throws IOException {
        // By reading, so that nothing escapes the checks.
        byte[] passed = new byte[(int) Math.min(count, 8192)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
