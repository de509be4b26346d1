package pl.myhezo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.limit.LimitSettings.Rate;

class AllowancesTests {

    private final Allowances allowances = new Allowances(new Rate(3, Duration.ofHours(1)));

    @Test
    void givesEachKeyItsOwnAndThenSaysHowLongToWait() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> allowances.take("a"))).allMatch(wait -> wait.isEmpty());
        assertThat(allowances.take("a").orElseThrow()).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(21));
        assertThat(allowances.take("b")).isEmpty();
    }

    @Test
    void takesBackWhatWasNotNeededButNeverMoreThanTheWhole() {
        allowances.take("a");
        allowances.giveBack("a", 10);
        assertThat(IntStream.range(0, 4).mapToObj(i -> allowances.take("a")).filter(wait -> wait.isPresent()))
                .hasSize(1);
    }

    @Test
    void threeADayMeansNoneBeforeTheDayIsOver() {
        Allowances aDay = Allowances.backAtOnce(new Rate(3, Duration.ofDays(1)));
        IntStream.range(0, 3).forEach(i -> aDay.take("a"));
        assertThat(aDay.take("a").orElseThrow()).isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    @Test
    void refusesARateThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, Duration.ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, Duration.ZERO));
    }
}
