package pl.myhezo.migrationservice.contract.kafka;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.contract.ExportedContract;
import pl.myhezo.migrationservice.ledger.Run;

/** The wire form of a contract that moves, with the companies that it needs. */
record LegacyContractExported(
        String migrationId, String source, String legacyId, Contract contract, Customer customer, Supplier supplier) {

    record Contract(
            String number,
            String status,
            LocalDate validFrom,
            LocalDate validTo,
            String serviceLevel,
            List<Serial> serialNumbers) {

        Contract inFixedOrder() {
            List<Serial> sorted = serialNumbers.stream()
                    .sorted(Comparator.comparing(Serial::number))
                    .toList();
            return new Contract(number, status, validFrom, validTo, serviceLevel, sorted);
        }
    }

    record Serial(String number, String product) {}

    record Customer(
            String legacyId,
            String nip,
            String name,
            Company.@Nullable Address address,
            List<Company.Contact> contacts) {}

    record Supplier(String legacyId, String nip, String name) {}

    /** What is compared to know whether a contract changed: all but where it comes from. */
    record Content(Contract contract, Customer customer, Supplier supplier) {}

    static LegacyContractExported of(Run run, ExportedContract contract) {
        return new LegacyContractExported(
                run.migrationId(),
                run.source(),
                contract.legacyId(),
                contractOf(contract),
                customerOf(contract.customer()),
                supplierOf(contract.supplier()));
    }

    static Content contentOf(ExportedContract contract) {
        return new Content(
                contractOf(contract).inFixedOrder(), customerOf(contract.customer()), supplierOf(contract.supplier()));
    }

    private static Contract contractOf(ExportedContract contract) {
        return new Contract(
                contract.number().value(),
                contract.status().name(),
                contract.validFrom(),
                contract.validTo(),
                contract.serviceLevel(),
                contract.serialNumbers().stream()
                        .map(serial -> new Serial(serial.number().value(), serial.product()))
                        .toList());
    }

    private static Customer customerOf(Company company) {
        return new Customer(
                company.legacyId(), company.nip().digits(), company.name(), company.address(), company.contacts());
    }

    private static Supplier supplierOf(Company company) {
        return new Supplier(company.legacyId(), company.nip().digits(), company.name());
    }
}
