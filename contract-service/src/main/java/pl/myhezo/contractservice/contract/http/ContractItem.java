package pl.myhezo.contractservice.contract.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.Terms;

/** A contract as callers see it. */
@Schema(name = "Contract")
record ContractItem(
        @Schema(example = "HEZO/2023/00017") String number,

        @Schema(description = "As of today in Poland. A contract that has not begun yet is active")
        ContractStatus status,

        CompanyPart company,
        SupplierPart supplier,
        @Schema(description = "The first day, in Poland") LocalDate validFrom,
        @Schema(description = "The last day, in Poland") LocalDate validTo,
        @Schema(example = "8x5 NBD") String serviceLevel,

        @Schema(description = "Covered devices; in a search that a device answers, only those that do")
        List<DevicePart> serialNumbers,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(description = "Whom to turn to about this contract. Not shown to customers")
        List<ContactPart> contacts) {

    @Schema(name = "ContractCompany")
    record CompanyPart(
            @Schema(example = "1234563218") String nip,
            @Schema(example = "Alfa Sp. z o.o.") String name) {}

    @Schema(name = "ContractSupplier")
    record SupplierPart(
            @Schema(example = "c-2") String id,
            @Schema(example = "Dostawca S.A.") String name) {}

    @Schema(name = "SerialNumber")
    record DevicePart(
            @Schema(example = "FG1234567890") String number,
            @Schema(example = "FortiGate 100F") String product) {}

    @Schema(name = "ContractContact")
    record ContactPart(
            String name, @Nullable String email, @Nullable String phone) {}

    static ContractItem of(Contract contract, LocalDate today, boolean withContacts) {
        Terms terms = contract.terms();
        return new ContractItem(
                contract.number().value(),
                contract.status(today),
                new CompanyPart(
                        terms.customer().nip().digits(), terms.customer().name()),
                new SupplierPart(terms.supplier().id(), terms.supplier().name()),
                terms.period().validFrom(),
                terms.period().validTo(),
                terms.serviceLevel(),
                terms.covered().devices().stream()
                        .map(device -> new DevicePart(device.number().value(), device.product()))
                        .toList(),
                withContacts
                        ? terms.contacts().stream()
                                .map(c -> new ContactPart(c.name(), c.email(), c.phone()))
                                .toList()
                        : null);
    }
}
