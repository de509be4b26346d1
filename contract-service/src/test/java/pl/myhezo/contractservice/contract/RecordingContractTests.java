package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static pl.myhezo.contractservice.company.SampleCompanies.DOSTAWCA;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.FIREWALL;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.firewall;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;
import static pl.myhezo.contractservice.contract.SampleContracts.twoFirewalls;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;

class RecordingContractTests {

    private static final ContractNumber OTHER = new ContractNumber("HEZO/2023/00018");

    private final Ledger ledger = new Ledger();

    @Test
    void aNewContractBringsItsCompanyAndItsSupplierWithIt() {
        assertThat(ledger.record(NUMBER, twoFirewalls()).change()).isEqualTo(Change.CREATED);

        assertThat(ledger.contracts.find(NUMBER)).contains(SampleContracts.ofAlfaWithTwoFirewalls());
        assertThat(ledger.companyLedger.companies.find(Nips.ALFA))
                .map(Company::name)
                .contains("Alfa Sp. z o.o.");
        assertThat(ledger.companyLedger.suppliers.find("c-2"))
                .map(Suppliers.Entry::supplier)
                .contains(DOSTAWCA);
        assertThat(ledger.announced).containsExactly(SampleContracts.ofAlfaWithTwoFirewalls());
    }

    @Test
    void theSameAgainIsNoChangeAndIsNotAnnounced() {
        ledger.record(NUMBER, twoFirewalls());

        assertThat(ledger.record(NUMBER, twoFirewalls()).change()).isEqualTo(Change.UNCHANGED);

        assertThat(ledger.announced).hasSize(1);
    }

    @Test
    void somethingElseIsTheNextVersion() {
        ledger.record(NUMBER, twoFirewalls());

        var recorded = ledger.record(NUMBER, terms(ALFA, THREE_YEARS, firewall(FIREWALL)));

        assertThat(recorded.change()).isEqualTo(Change.UPDATED);
        assertThat(recorded.value().version()).isEqualTo(2);
        assertThat(ledger.announced).hasSize(2);
    }

    @Test
    void refusesToReplaceAnotherVersionThanTheOneSeen() {
        ledger.record(NUMBER, twoFirewalls());

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> ledger.recording.record(NUMBER, before -> twoFirewalls(), OptionalLong.of(7)));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> ledger.recording.record(OTHER, before -> twoFirewalls(), OptionalLong.of(1)));
    }

    @Test
    void aNewNameOfTheCompanyReachesAllItsContractsAndNoOthers() {
        ContractNumber foreign = new ContractNumber("HEZO/2023/00019");
        ledger.record(NUMBER, twoFirewalls());
        ledger.record(OTHER, terms(ALFA, THREE_YEARS));
        ledger.record(foreign, terms(new Customer(Nips.BETA, "Beta S.A."), THREE_YEARS));
        ledger.announced.clear();

        ledger.record(NUMBER, twoFirewalls().withCustomer(new Customer(Nips.ALFA, "Alfa S.A.")));
        ledger.carryNewNames();

        assertThat(ledger.announced)
                .extracting(
                        Contract::number,
                        contract -> contract.terms().customer().name())
                .containsExactlyInAnyOrder(tuple(NUMBER, "Alfa S.A."), tuple(OTHER, "Alfa S.A."));
    }

    @Test
    void aNewNameOfTheSupplierReachesAllContractsThatItSupplied() {
        ledger.record(NUMBER, twoFirewalls());
        ledger.record(OTHER, terms(ALFA, THREE_YEARS));
        ledger.announced.clear();

        ledger.record(OTHER, terms(ALFA, THREE_YEARS).withSupplier(new Supplier("c-2", "Dostawca Plus S.A.")));
        ledger.carryNewNames();

        assertThat(ledger.announced)
                .extracting(contract -> contract.terms().supplier().name())
                .containsExactly("Dostawca Plus S.A.", "Dostawca Plus S.A.");
    }

    @Test
    void aNewNameToldOfTheCompanyAloneReachesItsContracts() {
        ledger.record(NUMBER, twoFirewalls());

        ledger.companyLedger.recording.record(
                Nips.ALFA, "Alfa S.A.", null, List.of(SampleCompanies.ANNA), OptionalLong.empty());
        ledger.carryNewNames();

        assertThat(ledger.announced.getLast().terms().customer().name()).isEqualTo("Alfa S.A.");
        assertThat(ledger.announced.getLast().version()).isEqualTo(2);
    }
}
