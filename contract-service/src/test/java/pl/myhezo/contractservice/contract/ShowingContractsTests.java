package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.device;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

class ShowingContractsTests {

    private static final int ALL = Integer.MAX_VALUE;
    private static final Period LAST_YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final Viewer OF_ALFA = new Viewer.Holder(Set.of(Nips.ALFA));
    private static final Viewer STAFF = new Viewer.Staff();

    private final Ledger ledger = new Ledger();
    private final List<Contract> shown = new ArrayList<>();

    @BeforeEach
    void contracts() {
        ledger.record(
                new ContractNumber("HEZO/2024/1"),
                terms(ALFA, THREE_YEARS, device("FG100", "FortiGate 100F"), device("FAP7", "FortiAP 231F")));
        ledger.record(
                new ContractNumber("HEZO/2024/2"), terms(ALFA, THREE_YEARS, device("SW300", "Przełącznik Żuraw")));
        ledger.record(new ContractNumber("HEZO/2023/3"), terms(ALFA, LAST_YEAR, device("FG999", "FortiGate 60F")));
        ledger.record(new ContractNumber("HEZO/2024/4"), cancelled(terms(ALFA, THREE_YEARS)));
        ledger.record(
                new ContractNumber("HEZO/2024/5"),
                terms(new Customer(Nips.BETA, "Beta S.A."), THREE_YEARS, device("FG555", "FortiGate 100F")));
    }

    @Test
    void showsSomebodyTheActiveContractsOfTheOwnCompanies() {
        assertThat(numbers(OF_ALFA, all(null, null, false))).containsExactly("HEZO/2024/1", "HEZO/2024/2");
    }

    @Test
    void showsEndedContractsOnRequest() {
        assertThat(numbers(OF_ALFA, all(null, null, true)))
                .containsExactly("HEZO/2023/3", "HEZO/2024/1", "HEZO/2024/2", "HEZO/2024/4");
    }

    @Test
    void showsNothingOfAnotherCompanyHoweverItIsAskedFor() {
        assertThat(numbers(OF_ALFA, all(Nips.BETA.digits(), null, true))).isEmpty();
        assertThat(numbers(OF_ALFA, all(null, "FG555", true))).isEmpty();
        assertThat(numbers(OF_ALFA, all(null, "HEZO/2024/5", true))).isEmpty();
        assertThat(numbers(new Viewer.Holder(Set.of()), all(null, null, true))).isEmpty();
    }

    @Test
    void aContractFoundByItsNumberIsShownWhole() {
        assertThat(devices(OF_ALFA, all(null, "2024/1", false))).containsExactly("FG100", "FAP7");
    }

    @Test
    void aContractFoundByADeviceIsShownWithThatDevice() {
        assertThat(devices(OF_ALFA, all(null, "fortiap", false))).containsExactly("FAP7");
        assertThat(devices(OF_ALFA, all(null, "sw3", false))).containsExactly("SW300");
        assertThat(devices(OF_ALFA, all(null, "żuraw", false))).containsExactly("SW300");
    }

    @Test
    void theOldPrefixBeforeASerialNumberDoesNotHideIt() {
        assertThat(devices(OF_ALFA, all(null, " (H)-FG100 ", false))).containsExactly("FG100");
    }

    @Test
    void signsOfSearchLanguagesAreJustSigns() {
        assertThat(numbers(OF_ALFA, all(null, ".*", false))).isEmpty();
        assertThat(numbers(OF_ALFA, all(null, "$where", false))).isEmpty();
        assertThat(numbers(STAFF, all(null, ".*", false))).isEmpty();
        assertThat(numbers(STAFF, all(null, "\0", false))).isEmpty();
    }

    @Test
    void staffSeeAllAndFindByBeginnings() {
        assertThat(numbers(STAFF, all(null, null, false))).containsExactly("HEZO/2024/1", "HEZO/2024/2", "HEZO/2024/5");
        assertThat(numbers(STAFF, all(null, "fg", false))).containsExactly("HEZO/2024/1", "HEZO/2024/5");
        assertThat(numbers(STAFF, all(null, "hezo/2024/2", false))).containsExactly("HEZO/2024/2");
        assertThat(numbers(STAFF, all(null, "alfa fg", false))).containsExactly("HEZO/2024/1");
        assertThat(devices(STAFF, all(null, "(H)-fg1-00 fortigate", false))).containsExactly("FG100");
        assertThat(numbers(STAFF, all(null, "gate", false))).isEmpty();
        assertThat(numbers(STAFF, all(null, "(H)-", false))).hasSize(3);
        assertThat(numbers(STAFF, all(Nips.BETA.digits(), "gate", false))).containsExactly("HEZO/2024/5");
    }

    @Test
    void pagesGoOnBehindTheLastContractShown() {
        ContractNumber first = show(OF_ALFA, new Question(null, null, Words.NONE, StateFilter.ALL, null, 2));
        assertThat(first).isEqualTo(new ContractNumber("HEZO/2024/1"));

        ContractNumber second = show(OF_ALFA, new Question(null, null, Words.NONE, StateFilter.ALL, first, 2));
        assertThat(second).isNull();
        assertThat(shown)
                .extracting(contract -> contract.number().value())
                .containsExactly("HEZO/2023/3", "HEZO/2024/1", "HEZO/2024/2", "HEZO/2024/4");
    }

    @Test
    void aPageEndsBeforeItsDevicesAreTooMany() {
        for (String number : List.of("BIG/1", "BIG/2", "BIG/3")) {
            ledger.record(
                    new ContractNumber(number),
                    terms(ALFA, THREE_YEARS, SampleContracts.devices(30_000).toArray(CoveredDevice[]::new)));
        }

        assertThat(show(STAFF, new Question(null, null, Words.NONE, StateFilter.CURRENT, null, 50)))
                .isEqualTo(new ContractNumber("BIG/1"));
        assertThat(show(OF_ALFA, new Question(null, null, Words.NONE, StateFilter.CURRENT, null, ALL)))
                .isNull();
    }

    private static Question all(@Nullable String company, @Nullable String text, boolean ended) {
        return new Question(
                company == null ? null : new Nip(company),
                null,
                text == null ? Words.NONE : Words.of(text),
                ended ? StateFilter.ALL : StateFilter.CURRENT,
                null,
                ALL);
    }

    private @Nullable ContractNumber show(Viewer viewer, Question question) {
        return ledger.showing.show(viewer, question, shown::add);
    }

    private List<String> numbers(Viewer viewer, Question question) {
        shown.clear();
        show(viewer, question);
        return shown.stream().map(contract -> contract.number().value()).toList();
    }

    private List<String> devices(Viewer viewer, Question question) {
        shown.clear();
        show(viewer, question);
        return shown.stream()
                .flatMap(contract -> contract.terms().covered().devices().stream())
                .map(device -> device.number().value())
                .toList();
    }
}
