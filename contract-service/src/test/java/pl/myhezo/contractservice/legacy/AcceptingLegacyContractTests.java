package pl.myhezo.contractservice.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.legacy.SampleLegacyContracts.FIRST_MIGRATION;
import static pl.myhezo.contractservice.legacy.SampleLegacyContracts.SECOND_MIGRATION;
import static pl.myhezo.contractservice.legacy.SampleLegacyContracts.alfaCalled;
import static pl.myhezo.contractservice.legacy.SampleLegacyContracts.cancelled;
import static pl.myhezo.contractservice.legacy.SampleLegacyContracts.of;
import static pl.myhezo.contractservice.legacy.SampleLegacyContracts.ofAlfa;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.Ledger;
import pl.myhezo.contractservice.contract.SampleContracts;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.legacy.Outcome.Accepted;
import pl.myhezo.contractservice.legacy.Outcome.Rejected;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;

class AcceptingLegacyContractTests {

    private final Ledger ledger = new Ledger();
    private final AcceptingLegacyContract accepting = new AcceptingLegacyContract(
            new MemoryLegacyRecords(),
            ledger.contracts,
            ledger.companyLedger.companies,
            ledger.companyLedger.recording,
            ledger.companyLedger.recognisingSupplier,
            ledger.companyLedger.namingSupplier,
            ledger.recording);

    @Test
    void takesTheContractItsCompanyAndItsSupplierOver() {
        assertThat(accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1", "FG2"))).isEqualTo(accepted(Change.CREATED));

        assertThat(terms().customer()).isEqualTo(SampleContracts.ALFA);
        assertThat(terms().supplier()).isEqualTo(SampleCompanies.DOSTAWCA);
        assertThat(serialNumbers()).containsExactly("FG1", "FG2");
        assertThat(ledger.companyLedger.companies.find(Nips.ALFA).orElseThrow().contacts())
                .containsExactly(SampleCompanies.ANNA);
    }

    @Test
    void theSameAgainChangesNothing() {
        accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1", "FG2"));
        Contract before = contract();
        ledger.announced.clear();

        assertThat(accepting.accept(ofAlfa(SECOND_MIGRATION, "FG2", "FG1"))).isEqualTo(accepted(Change.UNCHANGED));

        assertThat(contract()).isEqualTo(before);
        assertThat(ledger.announced).isEmpty();
    }

    @Test
    void theSameAgainDoesNotUndoWhatWasChangedHere() {
        accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1"));
        ledger.record(NUMBER, SampleContracts.twoFirewalls());

        accepting.accept(ofAlfa(SECOND_MIGRATION, "FG1"));

        assertThat(terms()).isEqualTo(SampleContracts.twoFirewalls());
    }

    @Test
    void whatChangedThereIsTakenOver() {
        accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1"));

        assertThat(accepting.accept(cancelled(ofAlfa(SECOND_MIGRATION, "FG1")))).isEqualTo(accepted(Change.UPDATED));

        assertThat(terms().cancelled()).isTrue();
    }

    @Test
    @Tag("F-22")
    void anEarlierMigrationOverwritesNothingOfALaterOne() {
        accepting.accept(of(SECOND_MIGRATION, NUMBER, alfaCalled("Alfa Nowa S.A."), "FG1", "FG2"));

        assertThat(accepting.accept(of(FIRST_MIGRATION, NUMBER, alfaCalled("Alfa Stara S.A."), "FG1")))
                .isEqualTo(accepted(Change.UNCHANGED));

        assertThat(serialNumbers()).containsExactly("FG1", "FG2");
        assertThat(terms().customer().name()).isEqualTo("Alfa Nowa S.A.");
    }

    @Test
    @Tag("F-22")
    void noEarlierMigrationOverwritesWhatALaterOneConfirmed() {
        accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1"));
        accepting.accept(ofAlfa(SECOND_MIGRATION, "FG1"));

        assertThat(accepting.accept(ofAlfa(FIRST_MIGRATION, "FG9"))).isEqualTo(accepted(Change.UNCHANGED));

        assertThat(serialNumbers()).containsExactly("FG1");
    }

    @Test
    void anotherNameOfTheCompanyAloneIsAnUpdateAndReachesTheContract() {
        accepting.accept(of(FIRST_MIGRATION, NUMBER, alfaCalled("Alfa Sp. z o.o."), "FG1"));

        assertThat(accepting.accept(of(SECOND_MIGRATION, NUMBER, alfaCalled("Alfa S.A."), "FG1")))
                .isEqualTo(accepted(Change.UPDATED));
        ledger.carryNewNames();

        assertThat(terms().customer().name()).isEqualTo("Alfa S.A.");
    }

    @Test
    void aNumberThatAnotherContractHasIsRefused() {
        ledger.record(NUMBER, SampleContracts.twoFirewalls());

        assertThat(accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1"))).isEqualTo(new Rejected("CONTRACT_NUMBER_TAKEN"));
        assertThat(terms()).isEqualTo(SampleContracts.twoFirewalls());
    }

    @Test
    void theVerySameContractThatSomebodyEnteredByHandIsRecognised() {
        ledger.record(NUMBER, SampleContracts.twoFirewalls());

        assertThat(accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1234567890", "FG1234567891")))
                .isEqualTo(accepted(Change.UPDATED));
    }

    @Test
    void aContractThatIsNumberedOtherwiseThanBeforeIsRefused() {
        accepting.accept(ofAlfa(FIRST_MIGRATION, "FG1"));

        assertThat(accepting.accept(
                        of(SECOND_MIGRATION, new ContractNumber("HEZO/1"), alfaCalled("Alfa Sp. z o.o."), "FG1")))
                .isEqualTo(new Rejected("CONTRACT_NUMBER_CHANGED"));
    }

    private static Accepted accepted(Change change) {
        return new Accepted(NUMBER.value(), change);
    }

    private Contract contract() {
        return ledger.contracts.find(NUMBER).orElseThrow();
    }

    private Terms terms() {
        return contract().terms();
    }

    private List<String> serialNumbers() {
        return terms().covered().devices().stream()
                .map(device -> device.number().value())
                .toList();
    }
}
