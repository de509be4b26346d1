package pl.myhezo.contractservice.legacy.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What we read of an exported contract. */
record LegacyContractExported(
        String migrationId, String source, String legacyId, Terms contract, Customer customer, Supplier supplier) {

    LegacyContractExported {
        Objects.requireNonNull(migrationId);
        Objects.requireNonNull(source);
        Objects.requireNonNull(legacyId);
        Objects.requireNonNull(contract);
        Objects.requireNonNull(customer);
        Objects.requireNonNull(supplier);
    }

    record Terms(
            String number,
            Status status,
            LocalDate validFrom,
            LocalDate validTo,
            String serviceLevel,
            List<Device> serialNumbers) {

        Terms {
            Objects.requireNonNull(number);
            Objects.requireNonNull(status);
            Objects.requireNonNull(validFrom);
            Objects.requireNonNull(validTo);
            Objects.requireNonNull(serviceLevel);
            serialNumbers = List.copyOf(serialNumbers);
        }
    }

    enum Status {
        ACTIVE,
        EXPIRED,
        CANCELLED
    }

    record Device(String number, @Nullable String product) {
        Device {
            Objects.requireNonNull(number);
        }
    }

    record Customer(
            String legacyId,
            String nip,
            String name,
            @Nullable Address address,
            @Nullable List<Contact> contacts) {

        Customer {
            Objects.requireNonNull(legacyId);
            Objects.requireNonNull(nip);
            Objects.requireNonNull(name);
        }
    }

    record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}

    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    record Supplier(String legacyId, String nip, String name) {
        Supplier {
            Objects.requireNonNull(legacyId);
            Objects.requireNonNull(nip);
            Objects.requireNonNull(name);
        }
    }
}
