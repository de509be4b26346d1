package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import pl.myhezo.platform.value.Sha256;

/** Finds names that occur more than once, in eight bytes a name: an archive may have millions. */
final class NamesSeen {

    private final MessageDigest digest = Sha256.digest();
    private long[] names = new long[1024];
    private int count;

    void add(String name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count + count / 2);
        }
        names[count++] = mark(name);
    }

    /** Marks of all names that were added more than once. */
    Set<Long> repeated() {
        Arrays.sort(names, 0, count);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < count; i++) {
            if (names[i] == names[i - 1]) {
                repeated.add(names[i]);
            }
        }
        return repeated;
    }

    /** What a name is remembered by; nobody finds another name with the same mark by chance. */
    long mark(String name) {
        return ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8))).getLong();
    }
}
