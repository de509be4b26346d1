package pl.myhezo.ticketservice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-03-02 is a Monday. Times are those of Warsaw. */
class OfficeHoursTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, 2, 2026-03-02T11:00", // within a day
        "2026-03-02T15:00, 2, 2026-03-03T09:00", // over night
        "2026-03-06T15:00, 2, 2026-03-09T09:00", // over a weekend
        "2026-03-07T12:00, 1, 2026-03-09T09:00", // begun on a Saturday
        "2026-03-02T05:00, 1, 2026-03-02T09:00", // begun before the office opens
        "2026-03-02T20:00, 1, 2026-03-03T09:00", // begun after it closed
        "2026-03-02T08:00, 8, 2026-03-02T16:00", // a whole day ends in its evening
        "2026-04-30T15:00, 2, 2026-05-04T09:00", // over the first days of May
        "2026-12-23T15:00, 2, 2026-12-28T09:00", // over Christmas
        "2026-03-27T15:00, 2, 2026-03-30T09:00", // over the night in which the clocks change
        "2026-03-02T09:00, 40, 2026-03-09T09:00" // a week
    })
    void onlyTheHoursOfWorkingDaysCount(LocalDateTime start, int hours, LocalDateTime end) {
        assertThat(OfficeHours.after(inWarsaw(start), Duration.ofHours(hours))).isEqualTo(inWarsaw(end));
        assertThat(OfficeHours.between(inWarsaw(start), inWarsaw(end))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void nothingIsWorkedBackwards() {
        Instant monday = inWarsaw(LocalDateTime.parse("2026-03-02T09:00"));

        assertThat(OfficeHours.between(monday, monday.minusSeconds(3_600))).isZero();
        assertThat(OfficeHours.after(monday, Duration.ZERO)).isEqualTo(monday);
    }

    @Test
    void whatIsAddedIsWhatLiesBetween() {
        Random random = new Random(8_16);
        Instant first = inWarsaw(LocalDateTime.parse("2024-01-01T00:00"));
        for (int i = 0; i < 2_000; i++) {
            Instant start = first.plusSeconds(random.nextLong(3L * 365 * 24 * 3_600));
            Duration worked = Duration.ofSeconds(random.nextLong(1, 200 * 3_600));

            assertThat(OfficeHours.between(start, OfficeHours.after(start, worked)))
                    .as("%s and %s", start, worked)
                    .isEqualTo(worked);
        }
    }

    private static Instant inWarsaw(LocalDateTime time) {
        return time.atZone(ZoneId.of("Europe/Warsaw")).toInstant();
    }
}
