package pl.myhezo.ticketservice.entitlement.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.ContractStatus;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Supplier;

/** What we read of a contract. */
record ContractChanged(
        String number,
        Holder customer,
        Seller supplier,
        String status,
        LocalDate validFrom,
        LocalDate validTo,
        String serviceLevel,
        List<Device> serialNumbers) {

    ContractChanged {
        Objects.requireNonNull(number);
        Objects.requireNonNull(customer);
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(status);
        Objects.requireNonNull(validFrom);
        Objects.requireNonNull(validTo);
        Objects.requireNonNull(serviceLevel);
        serialNumbers = List.copyOf(serialNumbers);
    }

    record Holder(String nip, String name) {
        Holder {
            Objects.requireNonNull(name);
        }
    }

    record Seller(String id, String name) {
        Seller {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
        }
    }

    record Device(String number) {}

    Entitlement toEntitlement() {
        return new Entitlement(
                new ContractNumber(number),
                new Customer(new Nip(customer.nip()), customer.name()),
                new Supplier(supplier.id(), supplier.name()),
                contractStatus(),
                validFrom,
                validTo,
                serviceLevel);
    }

    Set<SerialNumber> covered() {
        return serialNumbers.stream()
                .map(device -> new SerialNumber(device.number()))
                .collect(Collectors.toSet());
    }

    /** Under a status that nobody knows, no ticket is opened. */
    private ContractStatus contractStatus() {
        return switch (status) {
            case "ACTIVE" -> ContractStatus.ACTIVE;
            case "EXPIRED" -> ContractStatus.EXPIRED;
            default -> ContractStatus.CANCELLED;
        };
    }
}
