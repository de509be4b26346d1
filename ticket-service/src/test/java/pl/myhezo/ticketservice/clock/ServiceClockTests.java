package pl.myhezo.ticketservice.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceClockTests {

    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-02T08:00:00Z");
    private static final ServiceLevel USUAL =
            new ServiceLevel("", ServiceHours.OFFICE, Duration.ofHours(8), Duration.ofHours(40));
    private static final ServiceLevel ALWAYS =
            new ServiceLevel("24x7", ServiceHours.ALWAYS, Duration.ofHours(4), Duration.ofHours(24));

    private final ServiceClock started = ServiceClock.started(USUAL, MONDAY_AT_NINE);

    @Test
    void theAnswerIsDueFirst() {
        assertThat(started.due()).contains(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(started.answered().due()).contains(Instant.parse("2026-03-09T08:00:00Z"));
    }

    @Test
    void nothingIsDueWhileItIsTheCustomersTurn() {
        ServiceClock stopped = started.stopped(MONDAY_AT_NINE.plusSeconds(3_600));

        assertThat(stopped.due()).isEmpty();
        assertThat(stopped.left()).isEqualTo(Duration.ofHours(39));
        assertThat(stopped.isOverdue(Instant.MAX)).isFalse();
    }

    @Test
    void whatWasLeftIsLeftStillWhenItIsOurTurnAgain() {
        ServiceClock stopped = started.stopped(MONDAY_AT_NINE.plusSeconds(3_600));
        Instant nextMonday = MONDAY_AT_NINE.plus(Duration.ofDays(7));

        assertThat(stopped.resumed(nextMonday).due()).contains(Instant.parse("2026-03-13T15:00:00Z"));
    }

    @Test
    void toStopAStandingClockOrToStartARunningOneIsNothing() {
        ServiceClock stopped = started.stopped(MONDAY_AT_NINE);

        assertThat(stopped.stopped(MONDAY_AT_NINE.plusSeconds(9_000))).isEqualTo(stopped);
        assertThat(started.resumed(MONDAY_AT_NINE.plusSeconds(9_000))).isEqualTo(started);
    }

    @Test
    void whatWasLateStaysLate() {
        Instant late = Instant.parse("2026-06-01T08:00:00Z");
        ServiceClock again = started.answered().stopped(late).resumed(late.plusSeconds(60));

        assertThat(again.isOverdue(late.plusSeconds(61))).isTrue();
    }

    @Test
    void aContractForEveryHourCountsEveryHour() {
        assertThat(ServiceClock.started(ALWAYS, Instant.parse("2026-03-07T22:00:00Z"))
                        .due())
                .contains(Instant.parse("2026-03-08T02:00:00Z"));
    }

    @Test
    void theFirstServiceLevelThatFitsHolds() {
        ServiceLevels levels = new ServiceLevels(List.of(ALWAYS, USUAL));

        assertThat(levels.of("24X7 4h")).isEqualTo(ALWAYS);
        assertThat(levels.of("8x5 NBD")).isEqualTo(USUAL);
        assertThat(levels.of("")).isEqualTo(USUAL);
    }

    @Test
    void settingsThatLeaveAContractWithoutAServiceLevelAreRefused() {
        assertThatThrownBy(() -> new ServiceLevels(List.of(ALWAYS))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceLevel("", ServiceHours.OFFICE, Duration.ZERO, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
