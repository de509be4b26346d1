package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.value.InvalidValue;

class PeriodTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void mayBeOneDay() {
        assertThatCode(() -> new Period(DAY, DAY)).doesNotThrowAnyException();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("date.order"));
    }

    @Test
    void refusesYearsThatAreSlipsOfTheHand() {
        assertThatThrownBy(() -> new Period(DAY, LocalDate.of(20244, 5, 1))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Period(LocalDate.of(24, 5, 1), DAY)).isInstanceOf(InvalidValue.class);
    }
}
