package pl.myhezo.migrationservice.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.LegacyCompany.Contact;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

class CompanyRulesTests {

    @Test
    void aNipIsReadWithDashesSpacesAndItsCountry() {
        assertThat(CompanyRules.check(company("Alfa", "PL 123-456-32-18")).nip().digits())
                .isEqualTo("1234563218");
    }

    @Test
    void aWrongCheckDigitRejectsTheCompany() {
        assertRejected(company("Alfa", "1234563219"), Reason.NIP_WRONG, "nip '1234563219'");
    }

    @Test
    void aCompanyWithoutNameOrNipIsRejected() {
        assertRejected(company(" ", "1234563218"), Reason.MISSING_FIELD, "name");
        assertRejected(company("Alfa", null), Reason.MISSING_FIELD, "nip");
    }

    @Test
    void aContactWithoutAnAddressToWriteToStaysBehind() {
        LegacyCompany company = new LegacyCompany(
                "c-17",
                "Alfa",
                "1234563218",
                null,
                List.of(new Contact("Jan", null, "1"), new Contact(null, " jan@alfa.example ", null)));

        assertThat(CompanyRules.check(company).contacts())
                .containsExactly(new Company.Contact(null, "jan@alfa.example", null));
    }

    private static void assertRejected(LegacyCompany company, Reason reason, String detail) {
        assertThatExceptionOfType(RefusedRecord.class)
                .isThrownBy(() -> CompanyRules.check(company))
                .satisfies(e -> {
                    assertThat(e.refusal().reason()).isEqualTo(reason);
                    assertThat(e.refusal().detail()).isEqualTo(detail);
                });
    }

    private static LegacyCompany company(String name, @Nullable String nip) {
        return new LegacyCompany("c-17", name, nip, null, List.of());
    }
}
