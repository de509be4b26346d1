package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes archives in the ZIP64 form: their counts and sizes do not fit into the old fields. */
public final class LargeZip {

    private static final int IN_64 = -1;

    private LargeZip() {}

    /** Files with content behind empty entries; so many of all. */
    public static Path withEntries(int count, Map<String, String> files, Path archive) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20)) {
            List<byte[]> last = new ArrayList<>();
            long start = 0;
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] own = header(file.getKey(), file.getValue());
                out.write(own);
                last.add(entry(file.getKey(), file.getValue(), start));
                start += own.length;
            }
            long size = 0;
            for (int i = files.size(); i < count; i++) {
                byte[] entry = entry("files/" + i + "x", "", 0);
                out.write(entry);
                size += entry.length;
            }
            for (byte[] entry : last) {
                out.write(entry);
                size += entry.length;
            }
            out.write(end(start, size, count));
        }
        return archive;
    }

    /** One file that begins behind a hole, of which the file system stores nothing. */
    static Path behindFiveGigabytes(String name, String content, Path archive) throws IOException {
        long start = 5L << 30;
        byte[] own = header(name, content);
        byte[] entry = entry(name, content, start);
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(own), start);
            file.write(ByteBuffer.wrap(entry), start + own.length);
            file.write(ByteBuffer.wrap(end(start + own.length, entry.length, 1)), start + own.length + entry.length);
        }
        return archive;
    }

    /** Nothing but a directory of so many names, each of which stands in it twice. */
    static Path ofPairs(int names, Path archive) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20)) {
            long size = 0;
            for (int i = 0; i < 2 * names; i++) {
                byte[] entry = entry("files/" + i % names, "", 0);
                out.write(entry);
                size += entry.length;
            }
            out.write(end(0, size, 2L * names));
        }
        return archive;
    }

    /** An entry's own header and its content, stored as it is. */
    private static byte[] header(String name, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        return littleEndian(30 + name.length() + bytes.length)
                .putInt(0x04034b50)
                .putShort((short) 45)
                .putLong(0)
                .putInt(checksum(content))
                .putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) name.length())
                .putShort((short) 0)
                .put(name.getBytes(UTF_8))
                .put(bytes)
                .array();
    }

    private static byte[] entry(String name, String content, long start) {
        return littleEndian(46 + name.length() + 28)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 45))
                .putShort((short) 45)
                .putLong(0)
                .putInt(checksum(content))
                .putInt(IN_64)
                .putInt(IN_64)
                .putShort((short) name.length())
                .putShort((short) 28)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0100644 << 16)
                .putInt(IN_64)
                .put(name.getBytes(UTF_8))
                .putShort((short) 1)
                .putShort((short) 24)
                .putLong(content.getBytes(UTF_8).length)
                .putLong(content.getBytes(UTF_8).length)
                .putLong(start)
                .array();
    }

    private static byte[] end(long directory, long size, long count) {
        return littleEndian(56 + 20 + 22)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putLong(0)
                .putLong(count)
                .putLong(count)
                .putLong(size)
                .putLong(directory)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(directory + size)
                .putInt(1)
                .putInt(0x06054b50)
                .putInt(0)
                .putInt(IN_64)
                .putInt(IN_64)
                .putInt(IN_64)
                .putShort((short) 0)
                .array();
    }

    private static int checksum(String content) {
        CRC32 checksum = new CRC32();
        checksum.update(content.getBytes(UTF_8));
        return (int) checksum.getValue();
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
