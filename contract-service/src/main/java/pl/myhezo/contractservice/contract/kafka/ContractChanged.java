package pl.myhezo.contractservice.contract.kafka;

import java.time.LocalDate;
import java.util.List;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.Terms;

/** A contract as the other services are told of it, whole. Contacts are persons and stay here. */
record ContractChanged(
        String number,
        Customer customer,
        Supplier supplier,
        ContractStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String serviceLevel,
        List<Device> serialNumbers) {

    static final String NAME = "ContractChanged";

    record Customer(String nip, String name) {}

    record Supplier(String id, String name) {}

    record Device(String number, String product) {}

    static ContractChanged of(Contract contract) {
        Terms terms = contract.terms();
        return new ContractChanged(
                contract.number().value(),
                new Customer(terms.customer().nip().digits(), terms.customer().name()),
                new Supplier(terms.supplier().id(), terms.supplier().name()),
                contract.announced(),
                terms.period().validFrom(),
                terms.period().validTo(),
                terms.serviceLevel(),
                terms.covered().devices().stream()
                        .map(device -> new Device(device.number().value(), device.product()))
                        .toList());
    }
}
