package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * Reads an archive's directory entry by entry. {@link java.util.zip.ZipFile} and Commons Compress hold all of it in
 * memory, which an archive with millions of files would decide the size of.
 *
 * <p>Source: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.5.3.
 */
final class Directory {

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;
    private static final int EXTRA_64 = 1;
    private static final int UNIX = 3;
    private static final int MACOS = 19;
    private static final int WINDOW = 1 << 20;

    private final FileChannel file;
    private final DirectoryPlace place;
    private final int windowLength;
    private long at;
    private long number;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    Directory(FileChannel file, DirectoryPlace place) {
        this(file, place, WINDOW);
    }

    /** Reads so many bytes at once. */
    private Directory(FileChannel file, DirectoryPlace place, int windowLength) {
        this.file = file;
        this.place = place;
        this.windowLength = windowLength;
        this.at = place.start();
    }

    /** For a look at the one entry that begins there. */
    static Directory at(FileChannel file, DirectoryPlace place, long begin) {
        return new Directory(file, new DirectoryPlace(begin, place.end()), ENTRY_LENGTH + 256);
    }

    /** The next entry; empty at the end. */
    Optional<ArchiveEntry> next() throws IOException, BrokenArchive {
        if (at == place.end()) {
            return Optional.empty();
        }
        long begin = at;
        ByteBuffer fixed = take(ENTRY_LENGTH);
        if (fixed.getInt(0) != ENTRY) {
            throw new BrokenArchive("The archive's directory is damaged after " + number + " entries");
        }
        byte[] name = new byte[Bytes.unsignedShort(fixed, 28)];
        take(name.length).get(name);
        ByteBuffer extra = take(Bytes.unsignedShort(fixed, 30));
        take(Bytes.unsignedShort(fixed, 32));
        number++;
        return Optional.of(entry(fixed, new String(name, UTF_8), new Sizes(fixed, extra), begin));
    }

    private ArchiveEntry entry(ByteBuffer fixed, String name, Sizes sizes, long begin) {
        int madeBy = fixed.get(5);
        int mode = madeBy == UNIX || madeBy == MACOS ? fixed.getInt(38) >>> 16 : 0;
        return new ArchiveEntry(
                number,
                name,
                Bytes.unsignedShort(fixed, 10),
                Bytes.unsignedShort(fixed, 8),
                sizes.packed,
                sizes.size,
                Bytes.unsignedInt(fixed, 16),
                sizes.start,
                mode,
                begin);
    }

    private ByteBuffer take(int length) throws IOException, BrokenArchive {
        if (length > place.end() - at) {
            throw new BrokenArchive("The archive's directory ends within an entry");
        }
        if (at < windowStart || at + length > windowStart + window.limit()) {
            windowStart = at;
            window = Bytes.read(file, at, (int) Math.min(Math.max(windowLength, length), place.end() - at));
        }
        ByteBuffer taken = window.slice((int) (at - windowStart), length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        at += length;
        return taken;
    }

    /** Sizes that do not fit into 32 bits stand in an extra field, in this order, each only if it does not fit. */
    private static final class Sizes {
        private long size;
        private long packed;
        private long start;

        Sizes(ByteBuffer fixed, ByteBuffer extra) throws BrokenArchive {
            size = Bytes.unsignedInt(fixed, 24);
            packed = Bytes.unsignedInt(fixed, 20);
            start = Bytes.unsignedInt(fixed, 42);
            while (extra.remaining() >= 4) {
                int id = Short.toUnsignedInt(extra.getShort());
                int length = Short.toUnsignedInt(extra.getShort());
                if (length > extra.remaining()) {
                    return; // some writers pad the field
                }
                if (id == EXTRA_64) {
                    readLarge(extra.slice(extra.position(), length).order(java.nio.ByteOrder.LITTLE_ENDIAN));
                    return;
                }
                extra.position(extra.position() + length);
            }
        }

        private void readLarge(ByteBuffer large) throws BrokenArchive {
            size = size == IN_EXTRA ? next(large) : size;
            packed = packed == IN_EXTRA ? next(large) : packed;
            start = start == IN_EXTRA ? next(large) : start;
        }

        private static long next(ByteBuffer large) throws BrokenArchive {
            if (large.remaining() < Long.BYTES || large.getLong(large.position()) < 0) {
                throw new BrokenArchive("The archive's directory has an impossible size");
            }
            return large.getLong();
        }
    }
}
