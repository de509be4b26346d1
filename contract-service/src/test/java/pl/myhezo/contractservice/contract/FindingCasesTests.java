package pl.myhezo.contractservice.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.json.JsonMapper;

/** The contracts page goes by the same cases, so that a file holds what the page shows. */
class FindingCasesTests {

    private static final Table TABLE = new JsonMapper()
            .readValue(GoldenFile.at("portal/src/contracts/finding.cases.json").bytes(), Table.class);

    private record Table(int longest, LocalDate today, List<Known> contracts, List<Case> cases) {}

    private record Known(
            String number,
            ContractStatus status,
            Company company,
            Supplier supplier,
            LocalDate validFrom,
            LocalDate validTo,
            String serviceLevel,
            List<Device> serialNumbers) {

        Terms terms() {
            return new Terms(
                    new Customer(new Nip(company.nip), company.name),
                    supplier,
                    status == ContractStatus.CANCELLED,
                    new Period(validFrom, validTo),
                    serviceLevel,
                    new CoveredDevices(serialNumbers.stream()
                            .map(device -> SampleContracts.device(device.number, device.product))
                            .toList()),
                    List.of());
        }
    }

    private record Company(String nip, String name) {}

    private record Device(String number, String product) {}

    private record Case(String about, Search search, Map<String, List<String>> finds) {
        @Override
        public String toString() {
            return about;
        }
    }

    private record Search(
            @Nullable String q,
            @Nullable String company,
            @Nullable String supplier,
            @Nullable String state) {}

    static List<Case> cases() {
        return TABLE.cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatThePageShows(Case one) {
        Ledger ledger = new Ledger(SampleContracts.calendarAt(TABLE.today + "T12:00:00Z"));
        TABLE.contracts.forEach(known -> ledger.record(new ContractNumber(known.number), known.terms()));
        Set<Nip> all = TABLE.contracts.stream()
                .map(known -> new Nip(known.company.nip))
                .collect(Collectors.toSet());
        List<Contract> found = new ArrayList<>();

        ledger.showing.show(new Viewer.Holder(all), question(one.search), found::add);

        assertThat(found.stream().collect(toMap(contract -> contract.number().value(), FindingCasesTests::devices)))
                .isEqualTo(one.finds);
    }

    @Test
    void takesAsManyCharactersAsThePageDoes() {
        assertThatNoException().isThrownBy(() -> Words.of("a".repeat(TABLE.longest)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Words.of("a".repeat(TABLE.longest + 1)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("too-long"));
    }

    private static Question question(Search search) {
        return new Question(
                search.company == null ? null : new Nip(search.company),
                search.supplier,
                search.q == null ? Words.NONE : Words.of(search.q),
                search.state == null ? StateFilter.CURRENT : StateFilter.parse(search.state),
                null,
                Integer.MAX_VALUE);
    }

    private static List<String> devices(Contract contract) {
        return contract.terms().covered().devices().stream()
                .map(device -> device.number().value())
                .toList();
    }
}
