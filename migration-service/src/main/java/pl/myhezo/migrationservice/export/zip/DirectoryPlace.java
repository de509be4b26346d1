package pl.myhezo.migrationservice.export.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where an archive's directory is.
 *
 * <p>Source: PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16.
 *
 * @param start offset of its first entry
 * @param end offset behind its last one
 */
record DirectoryPlace(long start, long end) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final long IN_64 = 0xFFFF_FFFFL;

    static DirectoryPlace in(FileChannel file) throws IOException, BrokenArchive {
        long length = file.size();
        int tailLength = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = Bytes.read(file, length - tailLength, tailLength);
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && Bytes.unsignedShort(tail, at + 20) == tailLength - at - END_LENGTH) {
                return checked(file, length - tailLength + at, tail.slice(at, END_LENGTH));
            }
        }
        throw new BrokenArchive("This is not a ZIP archive");
    }

    private static DirectoryPlace checked(FileChannel file, long endRecord, ByteBuffer end)
            throws IOException, BrokenArchive {
        end.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        long size = Bytes.unsignedInt(end, 12);
        long start = Bytes.unsignedInt(end, 16);
        DirectoryPlace place = size == IN_64 || start == IN_64 || Bytes.unsignedShort(end, 10) == 0xFFFF
                ? large(file, endRecord)
                : new DirectoryPlace(start, start + size);
        if (place.start < 0 || place.end < place.start || place.end > endRecord) {
            throw new BrokenArchive("The archive's directory is not where it should be");
        }
        return place;
    }

    private static DirectoryPlace large(FileChannel file, long endRecord) throws IOException, BrokenArchive {
        if (endRecord < LOCATOR_64_LENGTH + END_64_LENGTH) {
            throw new BrokenArchive("The archive is too short for its directory");
        }
        ByteBuffer locator = Bytes.read(file, endRecord - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
        long at = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR_64 || at < 0 || at > endRecord - LOCATOR_64_LENGTH - END_64_LENGTH) {
            throw new BrokenArchive("The archive's directory cannot be found");
        }
        ByteBuffer end = Bytes.read(file, at, END_64_LENGTH);
        if (end.getInt(0) != END_64) {
            throw new BrokenArchive("The archive's directory cannot be found");
        }
        long start = end.getLong(48);
        return new DirectoryPlace(start, start + end.getLong(40));
    }
}
