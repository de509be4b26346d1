package pl.myhezo.migrationservice.export.zip;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** Which entries of an archive are not touched. */
public final class EntryRules {

    private static final int LONGEST_NAME = 500;
    private static final long SMALL = 1 << 20;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private final ExportSettings settings;

    public EntryRules(ExportSettings settings) {
        this.settings = settings;
    }

    /** Why an entry is refused; empty if it may be read. */
    public Optional<Refusal> refusal(ArchiveEntry entry) {
        if (!isSafe(entry.name())) {
            return refusal(Reason.UNSAFE_NAME, entry.name());
        }
        if (entry.isSymbolicLink()) {
            return refusal(Reason.SYMBOLIC_LINK, entry.name());
        }
        if (entry.isEncrypted() || !Archive.canUnpack(entry.method())) {
            return refusal(Reason.BROKEN_FILE, entry.name() + ": encrypted, or packed in an unknown way");
        }
        if (isTooLarge(entry)) {
            return refusal(Reason.TOO_LARGE, "%s: %d bytes unpacked".formatted(entry.name(), entry.size()));
        }
        return Optional.empty();
    }

    static boolean isSafe(String name) {
        return name.length() <= LONGEST_NAME
                && name.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\' || c == 0xFFFD)
                && !DRIVE.matcher(name).matches()
                && Arrays.stream(name.split("/", name.endsWith("/") ? 0 : -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private boolean isTooLarge(ArchiveEntry entry) {
        return entry.size() > settings.largestFile().toBytes()
                || (entry.size() > SMALL && entry.size() / Math.max(1, entry.packed()) > settings.highestRatio());
    }

    private static Optional<Refusal> refusal(Reason reason, String detail) {
        return Optional.of(new Refusal(reason, detail));
    }
}
