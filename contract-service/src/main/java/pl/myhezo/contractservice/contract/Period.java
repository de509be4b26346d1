package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import pl.myhezo.platform.value.InvalidValue;

/**
 * From when to when a contract holds, both days included, as days in Poland.
 *
 * @param validFrom not before the year 1990
 * @param validTo not before {@code validFrom} and not after the year 2100
 */
public record Period(LocalDate validFrom, LocalDate validTo) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    public Period {
        if (validFrom.isBefore(FIRST) || validTo.isAfter(LAST)) {
            throw new InvalidValue("date.range", "Not a period of a contract: %s to %s".formatted(validFrom, validTo));
        }
        if (validTo.isBefore(validFrom)) {
            throw new InvalidValue("date.order", "Ends before it begins: %s to %s".formatted(validFrom, validTo));
        }
    }

    boolean isOver(LocalDate today) {
        return validTo.isBefore(today);
    }
}
