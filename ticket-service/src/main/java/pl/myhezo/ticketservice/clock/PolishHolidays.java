package pl.myhezo.ticketservice.clock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which nobody works in Poland, beside weekends. Source: ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy;
 * Christmas Eve since 2025.
 */
final class PolishHolidays {

    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);
    private static final int CHRISTMAS_EVE_SINCE = 2025;
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(5, 3),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private PolishHolidays() {}

    static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (FIXED.contains(date) || (date.equals(CHRISTMAS_EVE) && day.getYear() >= CHRISTMAS_EVE_SINCE)) {
            return true;
        }
        LocalDate easter = easter(day.getYear());
        return day.equals(easter)
                || day.equals(easter.plusDays(1)) // Easter Monday
                || day.equals(easter.plusDays(49)) // Pentecost
                || day.equals(easter.plusDays(60)); // Corpus Christi
    }

    /** Easter Sunday of the Gregorian calendar. Source: Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
