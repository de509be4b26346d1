package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How contracts stand on a day. */
public sealed interface Standing {

    /**
     * Neither cancelled nor over.
     *
     * @param until only those whose last day is not after this one; {@code null} does not narrow
     */
    record Active(LocalDate day, @Nullable LocalDate until) implements Standing {}

    /** Over, or cancelled. */
    record Ended(LocalDate day) implements Standing {}
}
