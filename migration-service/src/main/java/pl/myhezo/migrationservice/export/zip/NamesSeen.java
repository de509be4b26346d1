package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import pl.myhezo.platform.value.Sha256;

/**
 * Finds names that occur more than once, in eight bytes a name: an archive may have millions, and each of them twice. All
 * names are added before the first one is asked for.
 */
final class NamesSeen {

    private final MessageDigest digest = Sha256.digest();
    private final long[] marks;
    private final BitSet met = new BitSet();
    private int count;

    /** @param most how many names may be added */
    NamesSeen(int most) {
        this.marks = new long[most];
    }

    void add(String name) {
        marks[count++] = mark(name);
    }

    /** Keeps of all marks those that were added more than once; answers whether there is any. */
    boolean keepRepeated() {
        Arrays.sort(marks, 0, count);
        int kept = 0;
        for (int at = 1; at < count; at++) {
            boolean isKept = kept > 0 && marks[kept - 1] == marks[at];
            if (marks[at] == marks[at - 1] && !isKept) {
                marks[kept++] = marks[at];
            }
        }
        count = kept;
        return count > 0;
    }

    /** Whether this name was met before, of those that were kept. */
    boolean isMetAgain(String name) {
        int at = Arrays.binarySearch(marks, 0, count, mark(name));
        if (at < 0) {
            return false;
        }
        boolean before = met.get(at);
        met.set(at);
        return before;
    }

    /** What a name is remembered by; nobody finds another name with the same mark by chance. */
    private long mark(String name) {
        return ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8))).getLong();
    }
}
