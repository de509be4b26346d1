package pl.myhezo.ticketservice.migrated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MovableClock;
import pl.myhezo.platform.value.ContractNumber;

@Tag("F-27")
class AwaitedContractsTests {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ContractNumber LATE = ContractNumber.parse("LATE/1");

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-01-15T10:00:00Z"));
    private final Set<ContractNumber> here = new HashSet<>();
    private final AwaitedContracts contracts = new AwaitedContracts(here::contains, PATIENCE, clock);

    @Test
    void aTicketWaitsForItsContractUntilThatIsHere() {
        assertThatExceptionOfType(MustWait.class).isThrownBy(() -> contracts.haveCome(LATE));
        clock.pass(Duration.ofMinutes(9));
        assertThatExceptionOfType(MustWait.class).isThrownBy(() -> contracts.haveCome(LATE));

        here.add(LATE);

        assertThat(contracts.haveCome(LATE)).isTrue();
    }

    @Test
    void forAContractThatNeverComesNobodyWaitsForEver() {
        waitInVain();

        assertThat(contracts.haveCome(LATE)).as("the ticket behind it").isFalse();
    }

    @Test
    void aLaterMigrationWaitsAnew() {
        waitInVain();
        clock.pass(Duration.ofHours(1));

        assertThatExceptionOfType(MustWait.class).isThrownBy(() -> contracts.haveCome(LATE));
    }

    private void waitInVain() {
        for (int minute = 0; minute < 10; minute++) {
            assertThatExceptionOfType(MustWait.class).isThrownBy(() -> contracts.haveCome(LATE));
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(contracts.haveCome(LATE)).isFalse();
    }
}
