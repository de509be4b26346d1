package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A ZIP archive whose entries are read in place. */
public final class Archive {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final DirectoryPlace place;
    private final Runnable heartbeat;

    private Archive(FileChannel file, DirectoryPlace place, Runnable heartbeat) {
        this.file = file;
        this.place = place;
        this.heartbeat = heartbeat;
    }

    /**
     * @param heartbeat called often while the directory is gone through
     * @throws BrokenArchive if the file is none
     */
    public static Archive in(FileChannel file, Runnable heartbeat) throws IOException, BrokenArchive {
        return new Archive(file, DirectoryPlace.in(file), heartbeat);
    }

    /** What is done with each entry. */
    @FunctionalInterface
    public interface Visitor {
        void visit(ArchiveEntry entry);
    }

    /** Shows all entries in the order of the directory, the first {@code most} of them. */
    public void visit(long most, Visitor visitor) throws IOException, BrokenArchive {
        Directory directory = new Directory(file, place);
        for (var entry = directory.next();
                entry.isPresent() && entry.get().number() <= most;
                entry = directory.next()) {
            heartbeat.run();
            visitor.visit(entry.get());
        }
    }

    /** How many of the first {@code most} entries are of that kind. */
    int count(long most, Predicate<ArchiveEntry> isCounted) throws IOException, BrokenArchive {
        AtomicInteger count = new AtomicInteger();
        visit(most, entry -> count.addAndGet(isCounted.test(entry) ? 1 : 0));
        return count.get();
    }

    /** What the directory says at a place where an entry of it begins. */
    ArchiveEntry entryAt(long begin) throws IOException {
        try {
            return Directory.at(file, place, begin).next().orElseThrow();
        } catch (BrokenArchive e) {
            throw new IOException("The archive's directory changed", e);
        }
    }

    /**
     * The unpacked content.
     *
     * @throws BrokenEntry here or while reading, if the entry is not what the directory says
     */
    public InputStream read(ArchiveEntry entry) throws IOException {
        PackedBytes packed = new PackedBytes(file, contentOf(entry), entry.packed());
        return new CheckedContent(entry.method() == STORED ? packed : inflated(packed), entry);
    }

    static boolean canUnpack(int method) {
        return method == STORED || method == DEFLATED;
    }

    private static InputStream inflated(PackedBytes packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** Entries begin with a header of their own, which must speak of the same name. */
    private long contentOf(ArchiveEntry entry) throws IOException {
        if (entry.start() > place.start() - HEADER_LENGTH) {
            throw new BrokenEntry("'%s' is not in the archive".formatted(entry.name()));
        }
        ByteBuffer header = Bytes.read(file, entry.start(), HEADER_LENGTH);
        int nameLength = Bytes.unsignedShort(header, 26);
        long content = entry.start() + HEADER_LENGTH + nameLength + Bytes.unsignedShort(header, 28);
        if (header.getInt(0) != HEADER || entry.packed() > place.start() - content) {
            throw new BrokenEntry("'%s' is not in the archive".formatted(entry.name()));
        }
        byte[] name =
                Bytes.read(file, entry.start() + HEADER_LENGTH, nameLength).array();
        if (!new String(name, UTF_8).equals(entry.name())) {
            throw new BrokenEntry("'%s' has another name in its own header".formatted(entry.name()));
        }
        return content;
    }
}
