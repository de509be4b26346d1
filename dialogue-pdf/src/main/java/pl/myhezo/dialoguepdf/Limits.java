package pl.myhezo.dialoguepdf;

import java.time.Duration;
import pl.myhezo.dialoguepdf.paper.Budget;

/**
 * What one document may cost. Beyond that it fails, and its dialogue is written plainly instead, as far as the same limits
 * of time, pages and bytes go.
 *
 * @param characters of all messages, markup included
 * @param pictures that are drawn; the others are only named
 * @param bytes of the document
 */
public record Limits(Duration time, long characters, int pages, int pictures, long bytes) {

    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 12_000_000, 5_000, 200, 48L << 20);

    public Limits {
        if (!time.isPositive() || characters < 1 || pages < 1 || pictures < 0 || bytes < 1) {
            throw new IllegalArgumentException(
                    "Limits must be positive: time %s, characters %d, pages %d, pictures %d, bytes %d"
                            .formatted(time, characters, pages, pictures, bytes));
        }
    }

    Budget budget() {
        return new Budget(time, characters, pages, pictures, bytes);
    }

    /** For text alone, whose characters are counted where it is cut; some of the rest is kept for what ends a document. */
    Budget plainBudget() {
        return new Budget(time, Long.MAX_VALUE, Math.max(1, pages - 1), 0, bytes - bytes / 4);
    }
}
