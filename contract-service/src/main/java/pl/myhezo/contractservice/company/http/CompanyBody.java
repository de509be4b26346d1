package pl.myhezo.contractservice.company.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program says about a company. Anything may be missing here; {@link CompanyBodyReader} refuses. */
@Schema(name = "CompanyContent")
record CompanyBody(
        @Nullable @Schema(description = "As in the address, if it is given at all", example = "1234563218")
        String nip,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Alfa Sp. z o.o.", maxLength = 300)
        String name,

        @Nullable AddressPart address,

        @Nullable @Schema(description = "Missing: there are none")
        List<@Nullable ContactPart> contacts) {

    @Schema(name = "CompanyContentAddress")
    record AddressPart(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Prosta 1")
            String street,

            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "00-001")
            String postalCode,

            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Warszawa")
            String city,

            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "PL")
            String country) {}

    @Schema(name = "CompanyContentContact")
    record ContactPart(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Anna Lis", maxLength = 300)
            String name,

            @Nullable @Schema(example = "anna.lis@example.pl")
            String email,

            @Nullable @Schema(example = "+48 601 000 000") String phone) {}
}
