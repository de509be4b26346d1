package pl.myhezo.migrationservice.export.bundle;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Reason;

/** What an export says of itself. */
record Manifest(
        @Nullable String format,
        @Nullable Integer version,
        @Nullable String source,
        @Nullable Map<String, String> sha256) {

    private static final int VERSION = 1;
    private static final String SOURCE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    String checkedSource(String expected) throws RefusedExport {
        if (!expected.equals(format)) {
            throw new RefusedExport(Reason.UNKNOWN_FORMAT, "format '%s' instead of '%s'".formatted(format, expected));
        }
        if (version == null || version != VERSION) {
            throw new RefusedExport(Reason.UNKNOWN_VERSION, "version %s instead of %d".formatted(version, VERSION));
        }
        if (source == null || !source.matches(SOURCE)) {
            throw new RefusedExport(
                    Reason.BAD_MANIFEST, "source '%s': letters, digits and . _ - are allowed".formatted(source));
        }
        return source;
    }

    Map<String, String> hashes() {
        return sha256 == null ? Map.of() : sha256;
    }
}
