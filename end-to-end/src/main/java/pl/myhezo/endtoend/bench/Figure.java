package pl.myhezo.endtoend.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param budget what it is held against, in words; absent where there is none
 * @param note what a reader must know to judge it
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable String budget,
        @Nullable String note) {

    static Figure of(String name, double value, String unit, @Nullable String budget) {
        return new Figure(name, value, unit, budget, null);
    }

    Figure noting(String remark) {
        return new Figure(name, value, unit, budget, remark);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-58s %12.1f %-8s %-12s %s",
                name,
                value,
                unit,
                budget == null ? "" : budget,
                note == null ? "" : note);
    }
}
