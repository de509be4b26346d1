package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.value.ContractNumber;

class AnnouncingExpiryTests {

    private static final Period UNTIL_TODAY = new Period(LocalDate.of(2023, 7, 1), SampleContracts.TODAY);
    private static final String LAST_MOMENT = "2024-07-01T21:59:59Z";
    private static final String MIDNIGHT_IN_WARSAW = "2024-07-01T22:00:00Z";

    private final Ledger ledger = new Ledger();

    @Test
    void tellsOnceOfAContractWhoseLastDayHasPassed() {
        ledger.record(new ContractNumber("A"), terms(ALFA, UNTIL_TODAY));
        ledger.announced.clear();

        ledger.announcingExpiryAt(LAST_MOMENT).announce();
        assertThat(ledger.announced).isEmpty();

        ledger.announcingExpiryAt(MIDNIGHT_IN_WARSAW).announce();
        ledger.announcingExpiryAt(MIDNIGHT_IN_WARSAW).announce();
        assertThat(ledger.announced)
                .singleElement()
                .satisfies(contract -> assertThat(contract.announced()).isEqualTo(ContractStatus.EXPIRED));
    }

    @Test
    void saysNothingOfCancelledContracts() {
        ledger.record(new ContractNumber("A"), cancelled(terms(ALFA, UNTIL_TODAY)));
        ledger.announced.clear();

        ledger.announcingExpiryAt(MIDNIGHT_IN_WARSAW).announce();

        assertThat(ledger.announced).isEmpty();
    }

    @Test
    void tellsOfAllHoweverManyEndOnOneDay() {
        for (int i = 0; i < 250; i++) {
            ledger.record(new ContractNumber("A" + i), terms(ALFA, UNTIL_TODAY));
        }
        ledger.announced.clear();

        ledger.announcingExpiryAt(MIDNIGHT_IN_WARSAW).announce();

        assertThat(ledger.announced).hasSize(250);
    }
}
