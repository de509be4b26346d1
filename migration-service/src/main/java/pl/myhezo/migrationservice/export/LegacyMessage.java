package pl.myhezo.migrationservice.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a ticket for the customer to read.
 *
 * @param at when, as the export says it
 * @param author whose name it bears
 * @param body as it was written, without a byte changed
 */
public record LegacyMessage(
        @Nullable String at, @Nullable String author, Side side, Format format, String body, List<LegacyFile> files) {

    public LegacyMessage {
        files = List.copyOf(files);
    }

    /** On whose behalf it was written. */
    public enum Side {
        CUSTOMER,
        AGENT,
        SUPPLIER,
        SYSTEM
    }

    public enum Format {
        TEXT,
        HTML
    }
}
