package pl.myhezo.migrationservice.export.zip;

/**
 * An entry as the archive's directory describes it. None of this is believed: names and sizes are checked before an
 * entry is read, and sizes and checksum again while it is.
 *
 * @param number its place in the directory, from 1
 * @param packed bytes in the archive
 * @param size bytes unpacked
 * @param start where its own header begins
 * @param place where the directory speaks of it
 */
public record ArchiveEntry(
        long number,
        String name,
        int method,
        int flags,
        long packed,
        long size,
        long checksum,
        long start,
        int mode,
        long place) {

    private static final int KIND_OF_FILE = 0170000;
    private static final int LINK = 0120000;

    public boolean isDirectory() {
        return name.endsWith("/");
    }

    boolean isSymbolicLink() {
        return (mode & KIND_OF_FILE) == LINK;
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }
}
