package pl.myhezo.ticketservice.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Counts time as an office in Poland does that opens at 8 and closes at 16 on working days. */
final class OfficeHours {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);

    private OfficeHours() {}

    static Instant after(Instant start, Duration worked) {
        LocalDate day = LocalDate.ofInstant(start, WARSAW);
        Instant from = start;
        Duration left = worked;
        while (true) {
            Duration today = worked(day, from, Instant.MAX);
            if (left.compareTo(today) <= 0 && isWorkingDay(day)) {
                return later(from, at(day, OPENS)).plus(left);
            }
            left = left.minus(today);
            day = day.plusDays(1);
            from = at(day, LocalTime.MIDNIGHT);
        }
    }

    static Duration between(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, WARSAW);
        Duration sum = Duration.ZERO;
        for (LocalDate day = LocalDate.ofInstant(from, WARSAW); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(worked(day, from, to));
        }
        return sum;
    }

    /** How much of a day's hours lies between two moments. */
    private static Duration worked(LocalDate day, Instant from, Instant to) {
        if (!isWorkingDay(day)) {
            return Duration.ZERO;
        }
        Instant begin = later(from, at(day, OPENS));
        Instant end = to.isBefore(at(day, CLOSES)) ? to : at(day, CLOSES);
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !PolishHolidays.isHoliday(day);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WARSAW).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
