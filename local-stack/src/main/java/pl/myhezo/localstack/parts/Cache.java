package pl.myhezo.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Folders that are costly to make and the same for every checkout of one user. A folder appears under its key whole or
 * not at all: it is made beside and renamed, and a file lock keeps two processes from making the same one.
 */
public final class Cache {

    /** Fills an empty folder. */
    public interface Maker {
        void make(Path folder) throws IOException;
    }

    private static final Duration UNUSED_FOR = Duration.ofDays(7);

    private final Path root;

    public Cache(Path root) {
        this.root = root;
    }

    /** {@code MYHEZO_CACHE}, else {@code $XDG_CACHE_HOME/myhezo}, else {@code ~/.cache/myhezo}. */
    public static Cache ofUser() {
        String own = System.getenv("MYHEZO_CACHE");
        if (own != null && !own.isBlank()) {
            return new Cache(Path.of(own));
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return new Cache(base.resolve("myhezo"));
    }

    /**
     * The folder of that key, made first if it is not there yet; then folders go that nobody has asked for in a week and
     * whose key is the same up to the last hyphen.
     */
    public Path folder(String key, Maker maker) {
        Path folder = root.resolve(key);
        if (Files.isDirectory(folder)) {
            // The time of the last use, by which unused ones are found.
            folder.toFile().setLastModified(System.currentTimeMillis());
            return folder;
        }
        // A file lock belongs to the whole JVM, so threads of one JVM need a monitor of their own.
        synchronized (Cache.class) {
            try {
                Files.createDirectories(root);
                try (FileChannel lock = FileChannel.open(
                                root.resolve(key + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var held = lock.lock()) {
                    if (!Files.isDirectory(folder)) {
                        make(folder, maker);
                        removeUnused(key);
                    }
                    return folder;
                }
            } catch (FileSystemException e) {
                throw new UncheckedIOException("Cannot prepare " + folder + ": " + e.getReason(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void make(Path folder, Maker maker) throws IOException {
        Path draft = Files.createTempDirectory(root, "making-");
        try {
            maker.make(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
    }

    private void removeUnused(String key) throws IOException {
        String kind = key.substring(0, key.lastIndexOf('-') + 1);
        long limit = System.currentTimeMillis() - UNUSED_FOR.toMillis();
        try (Stream<Path> all = Files.list(root)) {
            for (Path other : all.toList()) {
                String name = other.getFileName().toString();
                boolean sameKind = !kind.isEmpty() && name.startsWith(kind) && name.indexOf('-', kind.length()) < 0;
                if (sameKind && other.toFile().lastModified() < limit) {
                    delete(other);
                }
            }
        }
    }

    /** Removes a folder with all that is in it; nothing happens when it is not there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
