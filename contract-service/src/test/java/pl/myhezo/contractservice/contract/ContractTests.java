package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.TODAY;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.twoFirewalls;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractTests {

    private static final LocalDate LAST_DAY = THREE_YEARS.validTo();

    private final Contract contract = SampleContracts.ofAlfaWithTwoFirewalls();

    @Test
    void isActiveOnItsLastDayAndExpiredOnTheNext() {
        assertThat(contract.status(LAST_DAY)).isEqualTo(ContractStatus.ACTIVE);
        assertThat(contract.status(LAST_DAY.plusDays(1))).isEqualTo(ContractStatus.EXPIRED);
    }

    @Test
    void isActiveBeforeItBegins() {
        assertThat(contract.status(THREE_YEARS.validFrom().minusYears(1))).isEqualTo(ContractStatus.ACTIVE);
    }

    @Test
    void staysCancelledAfterItsLastDay() {
        Contract cancelled = Contract.said(NUMBER, cancelled(twoFirewalls()), TODAY);

        assertThat(cancelled.status(TODAY)).isEqualTo(ContractStatus.CANCELLED);
        assertThat(cancelled.status(LAST_DAY.plusDays(1))).isEqualTo(ContractStatus.CANCELLED);
    }

    @Test
    void saidTheSameItDoesNotChange() {
        assertThat(contract.saidAnew(twoFirewalls(), TODAY)).isEmpty();
    }

    @Test
    void saidOtherwiseItIsTheNextVersionAndAnnouncesItsStatus() {
        assertThat(contract.saidAnew(cancelled(twoFirewalls()), TODAY)).hasValueSatisfying(anew -> {
            assertThat(anew.version()).isEqualTo(2);
            assertThat(anew.announced()).isEqualTo(ContractStatus.CANCELLED);
        });
    }

    @Test
    void agesOnceWhenItsLastDayHasPassed() {
        assertThat(contract.agedTo(LAST_DAY)).isEmpty();

        Contract aged = contract.agedTo(LAST_DAY.plusDays(1)).orElseThrow();

        assertThat(aged.announced()).isEqualTo(ContractStatus.EXPIRED);
        assertThat(aged.version()).isEqualTo(2);
        assertThat(aged.agedTo(LAST_DAY.plusDays(2))).isEmpty();
    }

    @Test
    void endsAtMidnightInWarsawAndNotInGreenwich() {
        // In summer Warsaw is two hours ahead.
        assertThat(SampleContracts.calendarAt("2024-06-30T21:59:59Z").today()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(SampleContracts.calendarAt("2024-06-30T22:00:00Z").today()).isEqualTo(LocalDate.of(2024, 7, 1));
    }
}
