package pl.myhezo.ticketservice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolishHolidaysTests {

    /** Source: the tables of the Astronomical Applications Department of the U.S. Naval Observatory. */
    @ParameterizedTest
    @CsvSource({"2000,04-23", "2008,03-23", "2019,04-21", "2024,03-31", "2025,04-20", "2026,04-05", "2038,04-25"})
    void easterFallsWhereTheTablesSay(int year, String day) {
        assertThat(PolishHolidays.easter(year)).isEqualTo(LocalDate.parse(year + "-" + day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-03", "2026-05-24",
                "2026-06-04", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-24", "2026-12-25", "2026-12-26"
            })
    void nobodyWorksOnAPublicHoliday(LocalDate day) {
        assertThat(PolishHolidays.isHoliday(day)).isTrue();
    }

    @Test
    void christmasEveIsOneSince2025() {
        assertThat(PolishHolidays.isHoliday(LocalDate.of(2024, 12, 24))).isFalse();
    }

    @Test
    void aYearHasFourteenOfThem() {
        LocalDate first = LocalDate.of(2027, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(PolishHolidays::isHoliday))
                .hasSize(14);
    }
}
