package pl.myhezo.contractservice.contract.http;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.CoveredDevices;

/** What a program says about a contract. Anything may be missing here; {@link ContractBodyReader} refuses. */
@Schema(name = "ContractContent")
record ContractBody(
        @Nullable @Schema(description = "As in the address, if it is given at all", example = "HEZO/2023/00017")
        String number,

        @Nullable
        @Schema(
                description = "ACTIVE if missing. EXPIRED only where the last day has passed: expiry follows from it",
                example = "ACTIVE")
        ContractStatus status,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED)
        CompanyPart company,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED)
        SupplierPart supplier,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, description = "The first day, in Poland")
        LocalDate validFrom,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day, in Poland")
        LocalDate validTo,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "8x5 NBD", maxLength = 200)
        String serviceLevel,

        @Nullable
        @ArraySchema(arraySchema = @Schema(requiredMode = RequiredMode.REQUIRED), maxItems = CoveredDevices.MOST)
        List<@Nullable DevicePart> serialNumbers,

        @Nullable @Schema(description = "Whom to turn to about this contract. Missing: they stay as they are")
        List<@Nullable ContactPart> contacts) {

    @Schema(name = "ContractContentCompany")
    record CompanyPart(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "1234563218")
            String nip,

            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Alfa Sp. z o.o.", maxLength = 300)
            String name) {}

    @Schema(name = "ContractContentSupplier")
    record SupplierPart(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "c-2")
            String id,

            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Dostawca S.A.", maxLength = 300)
            String name) {}

    @Schema(name = "ContractContentSerialNumber")
    record DevicePart(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "FG1234567890")
            String number,

            @Nullable @Schema(example = "FortiGate 100F", maxLength = 200)
            String product) {}

    @Schema(name = "ContractContentContact")
    record ContactPart(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "Anna Lis", maxLength = 300)
            String name,

            @Nullable @Schema(example = "anna.lis@example.pl")
            String email,

            @Nullable @Schema(example = "+48 601 000 000") String phone) {}
}
