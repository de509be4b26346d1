package pl.myhezo.contractservice.company.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.contractservice.company.PostalAddress;

/** A company as programs see it. */
@Schema(name = "Company")
record CompanyItem(
        @Schema(example = "1234563218") String nip,
        @Schema(example = "Alfa Sp. z o.o.") String name,
        @Nullable AddressPart address,
        List<ContactPart> contacts) {

    @Schema(name = "PostalAddress")
    record AddressPart(
            @Nullable @Schema(example = "Prosta 1") String street,
            @Nullable @Schema(example = "00-001") String postalCode,
            @Nullable @Schema(example = "Warszawa") String city,
            @Nullable @Schema(example = "PL") String country) {}

    @Schema(name = "CompanyContact")
    record ContactPart(
            String name, @Nullable String email, @Nullable String phone) {}

    static CompanyItem of(Company company) {
        PostalAddress at = company.address();
        return new CompanyItem(
                company.nip().digits(),
                company.name(),
                at == null ? null : new AddressPart(at.street(), at.postalCode(), at.city(), at.country()),
                company.contacts().stream()
                        .map(contact -> new ContactPart(contact.name(), contact.email(), contact.phone()))
                        .toList());
    }
}
