package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.platform.value.Sha256;

/**
 * Finds the files of one folder of an archive by their names, in eight bytes a file: 28 bits of a hash of the name, and 36
 * of where the directory speaks of it. Which of those with the same 28 bits is meant, the directory itself says.
 */
public final class AttachedFiles {

    private static final int PLACE_BITS = 36;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final Archive archive;
    private final EntryRules rules;
    private final String folder;
    private final long largest;
    private final long[] files;
    private int count;

    private AttachedFiles(Archive archive, ExportSettings settings, String folder) throws IOException, BrokenArchive {
        this.archive = archive;
        this.rules = new EntryRules(settings);
        this.folder = folder;
        this.largest = settings.largestAttachment().toBytes();
        this.files = new long[archive.count(settings.mostFiles(), this::isFound)];
    }

    /** @param folder with its slash at the end; what lies elsewhere is no attachment */
    public static AttachedFiles in(Archive archive, ExportSettings settings, String folder)
            throws IOException, BrokenArchive {
        AttachedFiles attached = new AttachedFiles(archive, settings, folder);
        archive.visit(settings.mostFiles(), attached::add);
        Arrays.sort(attached.files, 0, attached.count);
        return attached;
    }

    private void add(ArchiveEntry entry) {
        if (isFound(entry)) {
            files[count++] = mark(entry.name()) | entry.place();
        }
    }

    private boolean isFound(ArchiveEntry entry) {
        return !entry.isDirectory() && entry.name().startsWith(folder) && entry.place() <= PLACE;
    }

    /**
     * The content of a file; of several with that name, of the first.
     *
     * @throws RefusedFile here or while reading
     */
    public InputStream open(String path) throws IOException {
        if (!path.startsWith(folder) || !EntryRules.isSafe(path)) {
            throw new RefusedFile(Reason.UNSAFE_NAME, path);
        }
        ArchiveEntry entry = find(path).orElseThrow(() -> new RefusedFile(Reason.MISSING_FILE, path));
        Optional<Refusal> refusal = rules.refusal(entry);
        if (refusal.isPresent()) {
            throw new RefusedFile(refusal.get());
        }
        if (entry.size() > largest) {
            throw new RefusedFile(Reason.TOO_LARGE, "%s: %d bytes".formatted(path, entry.size()));
        }
        return archive.read(entry);
    }

    private Optional<ArchiveEntry> find(String path) throws IOException {
        long mark = mark(path);
        int found = Arrays.binarySearch(files, 0, count, mark);
        for (int at = found < 0 ? -found - 1 : found; at < count && (files[at] & ~PLACE) == mark; at++) {
            ArchiveEntry entry = archive.entryAt(files[at] & PLACE);
            if (entry.name().equals(path)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static long mark(String name) {
        return ByteBuffer.wrap(Sha256.digest().digest(name.getBytes(UTF_8))).getLong() & ~PLACE;
    }
}
