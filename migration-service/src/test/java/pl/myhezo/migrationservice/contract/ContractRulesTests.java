package pl.myhezo.migrationservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyContract.Serial;
import pl.myhezo.migrationservice.export.LegacyContract.Status;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.platform.value.Nip;

class ContractRulesTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 30);

    private final Map<String, Companies.Entry> companies = Map.of(
            "c-17", known("c-17", "1234563218", "Alfa Sp. z o.o."),
            "c-2", known("c-2", "9990000014", "Dostawca Przykładowy S.A."),
            "c-9", new Companies.Entry.Rejected("c-9", Reason.NIP_WRONG));

    @Test
    void anActiveContractWhoseLastDayHasNotPassedIsMoved() {
        assertThat(ContractRules.leftBehind(contract(Status.ACTIVE), LAST_DAY)).isEmpty();
    }

    @Test
    void anActiveContractWhoseLastDayHasPassedIsSkipped() {
        assertThat(ContractRules.leftBehind(contract(Status.ACTIVE), LAST_DAY.plusDays(1)))
                .contains(Reason.EXPIRED);
    }

    @Test
    void allElseIsSkippedWithTheReason() {
        assertThat(ContractRules.leftBehind(contract(Status.EXPIRED), LAST_DAY)).contains(Reason.EXPIRED);
        assertThat(ContractRules.leftBehind(contract(Status.CANCELLED), LAST_DAY))
                .contains(Reason.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(H)-FG1234567890", "(h)-fg1234567890", " ( H ) - FG1234567890 ", "FG1234567890"})
    void thePrefixInFrontOfASerialIsDroppedInAnyCaseAndWithSpacesAround(String serial) {
        ExportedContract checked = check(withSerials(serial));

        assertThat(checked.serialNumbers())
                .extracting(each -> each.number().value())
                .containsExactly("FG1234567890");
    }

    @Test
    void aSerialInBothNotationsIsOne() {
        assertThat(check(withSerials("(H)-FG1", "FG1")).serialNumbers()).hasSize(1);
    }

    @Test
    void aWrongValueRejectsTheContractWithTheValueInTheReason() {
        assertRejected(withSerials("FG 1?"), Reason.WRONG_VALUE, "serial number 'FG 1?'");
        assertRejected(withDates("2024-05-01", "2027-02-30"), Reason.WRONG_VALUE, "validTo '2027-02-30'");
        assertRejected(
                withDates("2027-05-01", "2024-05-01"),
                Reason.WRONG_VALUE,
                "validTo 2024-05-01 is before validFrom 2027-05-01");
        assertRejected(withDates(null, "2027-04-30"), Reason.MISSING_FIELD, "validFrom");
    }

    @Test
    void aContractOfAnUnknownCompanyIsRejected() {
        assertRejected(of("c-404", "c-2"), Reason.UNKNOWN_CUSTOMER, "customerId 'c-404'");
        assertRejected(of("c-17", "c-404"), Reason.UNKNOWN_SUPPLIER, "supplierId 'c-404'");
    }

    @Test
    void aContractOfARejectedCompanyIsRejectedWithTheCompanysReason() {
        assertRejected(of("c-9", "c-2"), Reason.CUSTOMER_REJECTED, "customerId 'c-9': NIP_WRONG");
        assertRejected(of("c-17", "c-9"), Reason.SUPPLIER_REJECTED, "supplierId 'c-9': NIP_WRONG");
    }

    @Test
    void aContractThatNoEventHoldsIsRejected() {
        assertThat(check(withSerials(serials(50_000, 12))).serialNumbers()).hasSize(50_000);
        assertRejected(withSerials(serials(50_001, 12)), Reason.TOO_LARGE, "50001 serial numbers");
        assertRejected(
                contract(
                        Status.ACTIVE, "c-17", "c-2", "2024-05-01", "2027-04-30", "ą".repeat(200), serials(20_000, 12)),
                Reason.TOO_LARGE,
                "serial numbers of %d bytes".formatted(20_000 * (30 + 12 + 400)));
    }

    private static String[] serials(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("%0" + length + "d").formatted(i))
                .toArray(String[]::new);
    }

    private ExportedContract check(LegacyContract contract) {
        return ContractRules.check(contract, companies);
    }

    private void assertRejected(LegacyContract contract, Reason reason, String detail) {
        assertThatExceptionOfType(RefusedRecord.class)
                .isThrownBy(() -> check(contract))
                .satisfies(e -> {
                    assertThat(e.refusal().reason()).isEqualTo(reason);
                    assertThat(e.refusal().detail()).isEqualTo(detail);
                });
    }

    private static Companies.Entry known(String id, String nip, String name) {
        return new Companies.Entry.Known(new Company(id, new Nip(nip), name, null, List.of()));
    }

    private static LegacyContract contract(Status status) {
        return contract(status, "c-17", "c-2", "2024-05-01", "2027-04-30", "FG1234567890");
    }

    private static LegacyContract withSerials(String... serials) {
        return contract(Status.ACTIVE, "c-17", "c-2", "2024-05-01", "2027-04-30", serials);
    }

    private static LegacyContract withDates(@Nullable String from, String to) {
        return contract(Status.ACTIVE, "c-17", "c-2", from, to, "FG1234567890");
    }

    private static LegacyContract of(String customer, String supplier) {
        return contract(Status.ACTIVE, customer, supplier, "2024-05-01", "2027-04-30", "FG1234567890");
    }

    private static LegacyContract contract(
            Status status, String customer, String supplier, @Nullable String from, String to, String... serials) {
        return contract(status, customer, supplier, from, to, "FortiGate 100F", serials);
    }

    private static LegacyContract contract(
            Status status,
            String customer,
            String supplier,
            @Nullable String from,
            String to,
            String product,
            String[] serials) {
        return new LegacyContract(
                "k-1",
                "HEZO/2023/00017",
                status,
                customer,
                supplier,
                from,
                to,
                "8x5 NBD",
                java.util.Arrays.stream(serials)
                        .<@Nullable Serial>map(serial -> new Serial(serial, product))
                        .toList());
    }
}
