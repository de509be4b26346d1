package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;

/** By their state today, which contracts somebody wants to see; the contracts page of the portal offers the same. */
public enum StateFilter {
    /** Neither cancelled nor over. */
    CURRENT,

    /** Of the current ones those with at most {@value #DAYS_SOON} days left, when people are first told by mail. */
    SOON,

    /** Over, or cancelled. */
    EXPIRED,

    ALL;

    private static final int DAYS_SOON = 90;

    /** @throws InvalidValue {@code invalid} */
    public static StateFilter parse(String text) {
        for (StateFilter state : values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
                return state;
            }
        }
        throw new InvalidValue("invalid", "Not a state to filter by: '%s'".formatted(text));
    }

    @Nullable
    Standing on(LocalDate today) {
        return switch (this) {
            case CURRENT -> new Standing.Active(today, null);
            case SOON -> new Standing.Active(today, today.plusDays(DAYS_SOON));
            case EXPIRED -> new Standing.Ended(today);
            case ALL -> null;
        };
    }
}
