package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.platform.value.ContractNumber;

class CarryingNewNamesTests {

    private static final int MANY = 250;

    private final Ledger ledger = new Ledger();
    private final AtomicInteger transactions = new AtomicInteger();

    @BeforeEach
    void oneSupplierOfMany() {
        for (int i = 0; i < MANY; i++) {
            ledger.record(new ContractNumber("A" + i), terms(ALFA, THREE_YEARS));
        }
        ledger.announced.clear();
    }

    @Test
    void theChangeOfANameTouchesNoOtherContractByItself() {
        call("Dostawca Plus S.A.");

        assertThat(ledger.announced).isEmpty();
    }

    @Test
    void eachContractGetsTheNameInATransactionOfItsOwn() {
        call("Dostawca Plus S.A.");

        carry(Integer.MAX_VALUE);

        assertThat(transactions).hasValue(MANY);
        assertThat(ledger.announced).hasSize(MANY);
        assertThat(names()).containsExactly("Dostawca Plus S.A.");
        assertThat(ledger.renamings.next()).isEmpty();
    }

    @Test
    void whoGoesOnAfterSomebodyWhoDiedDoesNothingTwice() {
        call("Dostawca Plus S.A.");
        assertThatIllegalStateException().isThrownBy(() -> carry(130));

        carry(Integer.MAX_VALUE);

        assertThat(ledger.announced).hasSize(MANY);
        assertThat(ledger.announced).extracting(Contract::number).doesNotHaveDuplicates();
        assertThat(transactions).hasValueLessThan(130 + MANY);
    }

    @Test
    void aNewerNameWinsWhenItComesHalfWay() {
        call("Dostawca Plus S.A.");
        ledger.carryingNewNames(work -> {
                    if (transactions.incrementAndGet() == 130) {
                        call("Dostawca Minus S.A.");
                    }
                    work.run();
                })
                .carry(() -> true);

        assertThat(names()).containsExactly("Dostawca Minus S.A.");
        assertThat(ledger.renamings.next()).isEmpty();
    }

    @Test
    void stopsBeforeTheNextContractWhenItsTurnIsOver() {
        call("Dostawca Plus S.A.");
        ledger.carryingNewNames(Runnable::run).carry(() -> ledger.announced.size() < 7);

        assertThat(ledger.announced).hasSize(7);
        assertThat(ledger.renamings.next()).isPresent();
    }

    private void call(String name) {
        ledger.companyLedger.namingSupplier.named(new Supplier("c-2", name), null);
    }

    private void carry(int dyingAt) {
        ledger.carryingNewNames(work -> {
                    if (transactions.incrementAndGet() == dyingAt) {
                        throw new IllegalStateException("dead");
                    }
                    work.run();
                })
                .carry(() -> true);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        ledger.contracts.read(
                new Selection(null, null, null, null, null),
                contract -> names.add(contract.terms().supplier().name()) || true);
        return names;
    }
}
