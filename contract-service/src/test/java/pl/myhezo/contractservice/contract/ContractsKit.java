package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.FIREWALL;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.contract.SampleContracts.SECOND_FIREWALL;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.TODAY;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.device;
import static pl.myhezo.contractservice.contract.SampleContracts.heldBy;
import static pl.myhezo.contractservice.contract.SampleContracts.of;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;
import static pl.myhezo.contractservice.contract.SampleContracts.twoFirewalls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/** What every {@link Contracts} does, wherever it keeps them. */
public abstract class ContractsKit {

    private static final Period UNTIL_YESTERDAY = new Period(LocalDate.of(2023, 1, 1), TODAY.minusDays(1));

    /** None are stored yet. */
    protected abstract Contracts contracts();

    protected abstract void inTransaction(Runnable work);

    @Test
    void findsAContractAsItWasSaved() {
        Terms whole = new Terms(
                ALFA,
                SampleCompanies.DOSTAWCA,
                false,
                THREE_YEARS,
                "24x7, \"złoty\"",
                new CoveredDevices(List.of(device("FG2", "FortiGate 100F"), device("FG1", ""))),
                List.of(SampleCompanies.ANNA, SampleCompanies.PIOTR));
        save(of(NUMBER, whole));

        assertThat(contracts().find(NUMBER)).contains(of(NUMBER, whole));
        assertThat(contracts().find(new ContractNumber("HEZO/NONE"))).isEmpty();
    }

    @Test
    void findsOnlyWhatOneOfTheCompaniesHolds() {
        save(SampleContracts.ofAlfaWithTwoFirewalls());

        assertThat(contracts().find(NUMBER, Set.of(Nips.ALFA, Nips.BETA))).isPresent();
        assertThat(contracts().find(NUMBER, Set.of(Nips.BETA))).isEmpty();
        assertThat(contracts().find(NUMBER, Set.of())).isEmpty();
        assertThat(contracts().find(new ContractNumber("HEZO/NONE"), Set.of(Nips.ALFA)))
                .isEmpty();
    }

    @Test
    void holdsFiftyThousandDevicesAndFindsOneOfThem() {
        CoveredDevice[] devices = SampleContracts.devices(CoveredDevices.MOST).toArray(CoveredDevice[]::new);
        save(of(NUMBER, terms(ALFA, THREE_YEARS, devices)));

        assertThat(contracts().find(NUMBER).orElseThrow().terms().covered().devices())
                .containsExactly(devices);
        assertThat(covers(devices[CoveredDevices.MOST - 1].number())).isTrue();
        assertThat(covers(new SerialNumber("FG9999999999"))).isFalse();
    }

    @Test
    void tellsOfOneDeviceWhetherItIsCovered() {
        save(SampleContracts.ofAlfaWithTwoFirewalls());

        assertThat(covers(SECOND_FIREWALL)).isTrue();
        assertThat(covers(new SerialNumber("FG0000000000"))).isFalse();
        assertThat(contracts().entitlement(new ContractNumber("HEZO/NONE"), FIREWALL))
                .isEmpty();
    }

    @Test
    void refusesToSaveOverAnotherVersionThanTheOneBefore() {
        Contract first = SampleContracts.ofAlfaWithTwoFirewalls();
        save(first);
        Contract second = first.saidAnew(cancelled(twoFirewalls()), TODAY).orElseThrow();
        save(second);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> save(second));
        assertThat(contracts().find(NUMBER)).contains(second);
    }

    @Test
    void readsASelectionInTheOrderOfNumbersUntilTheReaderHasEnough() {
        save(heldBy(Nips.ALFA, "C", device("FG1", "")));
        save(heldBy(Nips.ALFA, "A", device("FG2", "")));
        save(heldBy(Nips.ALFA, "B"));
        save(heldBy(Nips.BETA, "D", device("FG1", "")));

        assertThat(read(new Selection(Set.of(Nips.ALFA), null, null, null, null)))
                .containsExactly("A", "B", "C");
        assertThat(read(new Selection(Set.of(Nips.ALFA, Nips.BETA), null, null, null, null)))
                .containsExactly("A", "B", "C", "D");
        assertThat(read(new Selection(Set.of(), null, null, null, null))).isEmpty();
        assertThat(read(new Selection(null, null, null, null, new ContractNumber("B"))))
                .containsExactly("C", "D");
        assertThat(read(new Selection(null, null, Set.of("FG1"), null, null))).containsExactly("C", "D");
        assertThat(read(new Selection(null, null, Set.of("A"), null, null))).containsExactly("A");
        assertThat(read(new Selection(null, null, Set.of("."), null, null))).isEmpty();
        assertThat(read(new Selection(null, null, Set.of("FG2", "B"), null, null)))
                .containsExactly("A", "B");
        assertThat(read(new Selection(null, null, Set.of(), null, null))).isEmpty();

        List<String> enough = new ArrayList<>();
        contracts().read(new Selection(null, null, null, null, null), contract -> {
            enough.add(contract.number().value());
            return enough.size() < 2;
        });
        assertThat(enough).containsExactly("A", "B");
    }

    @Test
    void readsOnlyWhatASupplierSupplies() {
        save(heldBy(Nips.ALFA, "A"));
        save(of(new ContractNumber("B"), twoFirewalls().withSupplier(new Supplier("c-3", "Inny S.A."))));

        assertThat(read(new Selection(null, "c-3", null, null, null))).containsExactly("B");
        assertThat(read(new Selection(null, "c-3", null, active(TODAY), new ContractNumber("B"))))
                .isEmpty();
        assertThat(read(new Selection(Set.of(Nips.ALFA), SampleCompanies.DOSTAWCA.id(), null, active(TODAY), null)))
                .containsExactly("A");
    }

    @Test
    void readsOnlyWhatIsActiveOnADay() {
        save(of(new ContractNumber("ACTIVE"), twoFirewalls()));
        save(of(new ContractNumber("CANCELLED"), cancelled(twoFirewalls())));
        save(of(new ContractNumber("EXPIRED"), terms(ALFA, UNTIL_YESTERDAY)));

        assertThat(read(new Selection(null, null, null, active(TODAY), null))).containsExactly("ACTIVE");
        assertThat(read(new Selection(Set.of(Nips.ALFA), null, null, active(TODAY.minusDays(1)), null)))
                .containsExactly("ACTIVE", "EXPIRED");
        LocalDate lastDay = THREE_YEARS.validTo();
        assertThat(read(new Selection(null, null, null, new Standing.Active(TODAY, lastDay), null)))
                .containsExactly("ACTIVE");
        assertThat(read(new Selection(null, null, null, new Standing.Active(TODAY, lastDay.minusDays(1)), null)))
                .isEmpty();
    }

    @Test
    void readsOnlyWhatHasEndedOnADay() {
        save(of(new ContractNumber("ACTIVE"), twoFirewalls()));
        save(of(new ContractNumber("CANCELLED"), cancelled(twoFirewalls())));
        save(of(new ContractNumber("EXPIRED"), terms(ALFA, UNTIL_YESTERDAY)));

        Standing ended = new Standing.Ended(TODAY);
        assertThat(read(new Selection(null, null, null, ended, null))).containsExactly("CANCELLED", "EXPIRED");
        assertThat(read(new Selection(Set.of(Nips.ALFA), null, null, ended, new ContractNumber("CANCELLED"))))
                .containsExactly("EXPIRED");
        assertThat(read(new Selection(null, null, Set.of("EXP", "FG"), ended, null)))
                .containsExactly("CANCELLED", "EXPIRED");
        assertThat(read(new Selection(null, null, null, new Standing.Ended(TODAY.minusDays(1)), null)))
                .containsExactly("CANCELLED");
    }

    @Test
    void knowsWhatRanOutAndWasNotAnnounced() {
        LocalDate before = TODAY.minusDays(30);
        save(Contract.said(new ContractNumber("RAN-OUT"), terms(ALFA, UNTIL_YESTERDAY), before));
        save(Contract.said(new ContractNumber("CANCELLED"), cancelled(terms(ALFA, UNTIL_YESTERDAY)), before));
        save(of(new ContractNumber("ANNOUNCED"), terms(ALFA, UNTIL_YESTERDAY)));
        save(of(new ContractNumber("ACTIVE"), twoFirewalls()));

        assertThat(contracts().runOut(TODAY, 10)).containsExactly(new ContractNumber("RAN-OUT"));
        assertThat(contracts().runOut(TODAY.minusDays(1), 10)).isEmpty();
        assertThat(contracts().runOut(TODAY, 1)).hasSize(1);
    }

    @Test
    void knowsWhatEndsOnADay() {
        LocalDate end = THREE_YEARS.validTo();
        save(of(NUMBER, twoFirewalls()));
        save(of(new ContractNumber("CANCELLED"), cancelled(twoFirewalls())));

        assertThat(contracts().endingOn(end)).containsExactly(new EndingContract(NUMBER, ALFA, List.of()));
        assertThat(contracts().endingOn(end.plusDays(1))).isEmpty();
        assertThat(contracts().endingOn(end.minusDays(1))).isEmpty();
    }

    @Test
    void knowsWhatSomebodyHoldsAndSupplies() {
        save(heldBy(Nips.ALFA, "A"));
        save(heldBy(Nips.BETA, "B"));

        ContractNumber first = new ContractNumber("A");
        ContractNumber second = new ContractNumber("B");
        String supplier = SampleCompanies.DOSTAWCA.id();
        assertThat(contracts().heldBy(Nips.BETA, null, 10)).containsExactly(second);
        assertThat(contracts().heldBy(Nips.BETA, second, 10)).isEmpty();
        assertThat(contracts().suppliedBy(supplier, null, 10)).containsExactly(first, second);
        assertThat(contracts().suppliedBy(supplier, null, 1)).containsExactly(first);
        assertThat(contracts().suppliedBy(supplier, first, 10)).containsExactly(second);
        assertThat(contracts().suppliedBy("c-none", null, 10)).isEmpty();
    }

    private void save(Contract contract) {
        inTransaction(() -> contracts().save(contract));
    }

    private boolean covers(SerialNumber device) {
        return contracts().entitlement(NUMBER, device).orElseThrow().covers();
    }

    private static Standing active(LocalDate day) {
        return new Standing.Active(day, null);
    }

    private List<String> read(Selection selection) {
        List<String> numbers = new ArrayList<>();
        contracts().read(selection, contract -> numbers.add(contract.number().value()));
        return numbers;
    }
}
