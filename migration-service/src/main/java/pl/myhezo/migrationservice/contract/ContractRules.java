package pl.myhezo.migrationservice.contract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.contract.ExportedContract.CoveredSerial;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.platform.value.ContractBounds;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.SerialNumber;

/** Which contracts are moved, and what they must fulfil. */
final class ContractRules {

    private static final int LONGEST_TEXT = 200;

    private ContractRules() {}

    /**
     * Why a contract stays behind; empty if it is to be moved. Of one that stays behind nothing else is looked at.
     *
     * @param today in Poland: a contract's last day still counts
     * @throws RefusedRecord if it is active and nobody can tell until when
     */
    static Optional<Reason> leftBehind(LegacyContract contract, LocalDate today) {
        return switch (contract.status()) {
            case EXPIRED -> Optional.of(Reason.EXPIRED);
            case CANCELLED -> Optional.of(Reason.CANCELLED);
            case ACTIVE ->
                date("validTo", contract.validTo()).isBefore(today) ? Optional.of(Reason.EXPIRED) : Optional.empty();
        };
    }

    /**
     * Checks every value.
     *
     * @param companies by legacy id
     * @throws RefusedRecord for the first that is missing or wrong
     */
    static ExportedContract check(LegacyContract contract, Map<String, Companies.Entry> companies) {
        LocalDate from = date("validFrom", contract.validFrom());
        LocalDate to = date("validTo", contract.validTo());
        if (to.isBefore(from)) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "validTo %s is before validFrom %s".formatted(to, from));
        }
        return new ExportedContract(
                contract.id(),
                number(contract),
                contract.status(),
                from,
                to,
                text("serviceLevel", contract.serviceLevel()),
                serials(contract),
                company(
                        "customerId",
                        contract.customerId(),
                        companies,
                        Reason.UNKNOWN_CUSTOMER,
                        Reason.CUSTOMER_REJECTED),
                company(
                        "supplierId",
                        contract.supplierId(),
                        companies,
                        Reason.UNKNOWN_SUPPLIER,
                        Reason.SUPPLIER_REJECTED));
    }

    /** The number as it is reported and compared: in its clean form, or as it stands where it has none. */
    static String printedNumber(LegacyContract contract) {
        String text = contract.number() == null ? "" : contract.number();
        try {
            return ContractNumber.parse(text).value();
        } catch (InvalidValue e) {
            return Refusal.printable(text);
        }
    }

    private static ContractNumber number(LegacyContract contract) {
        String text = text("number", contract.number());
        try {
            return ContractNumber.parse(text);
        } catch (InvalidValue e) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "number '%s'".formatted(text));
        }
    }

    private static LocalDate date(String field, @Nullable String value) {
        String text = text(field, value);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "%s '%s'".formatted(field, text));
        }
    }

    /** The prefix of the transition is dropped; a serial that stands in both notations is one. */
    private static List<CoveredSerial> serials(LegacyContract contract) {
        List<LegacyContract.@Nullable Serial> listed = contract.serialNumbers();
        if (listed == null) {
            throw new RefusedRecord(Reason.MISSING_FIELD, "serialNumbers");
        }
        Map<SerialNumber, CoveredSerial> serials = new LinkedHashMap<>();
        for (LegacyContract.@Nullable Serial entry : listed) {
            if (entry == null) {
                throw new RefusedRecord(Reason.WRONG_VALUE, "serialNumbers: null");
            }
            SerialNumber serial = serial(text("serialNumbers.number", entry.number()));
            serials.putIfAbsent(serial, new CoveredSerial(serial, product(entry.product())));
        }
        refuseTooMany(serials.values());
        return List.copyOf(serials.values());
    }

    /** What contract-service would not take. It ends with this record and holds up no other. */
    private static void refuseTooMany(Collection<CoveredSerial> serials) {
        if (serials.size() > ContractBounds.MOST_DEVICES) {
            throw new RefusedRecord(Reason.TOO_LARGE, "%d serial numbers".formatted(serials.size()));
        }
        long bytes = serials.stream()
                .mapToLong(serial -> ContractBounds.bytes(serial.number(), serial.product()))
                .sum();
        if (bytes > ContractBounds.MOST_BYTES) {
            throw new RefusedRecord(Reason.TOO_LARGE, "serial numbers of %d bytes".formatted(bytes));
        }
    }

    private static SerialNumber serial(String text) {
        try {
            return SerialNumber.parseEitherNotation(text);
        } catch (InvalidValue e) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "serial number '%s'".formatted(text));
        }
    }

    private static String product(@Nullable String product) {
        return product == null || product.isBlank() ? "" : text("serialNumbers.product", product);
    }

    private static Company company(
            String field,
            @Nullable String id,
            Map<String, Companies.Entry> companies,
            Reason ifUnknown,
            Reason ifRejected) {
        String named = text(field, id);
        return switch (companies.get(named)) {
            case Companies.Entry.Known(Company company) -> company;
            case Companies.Entry.Rejected(String rejected, Reason reason) ->
                throw new RefusedRecord(ifRejected, "%s '%s': %s".formatted(field, rejected, reason));
            case null -> throw new RefusedRecord(ifUnknown, "%s '%s'".formatted(field, named));
        };
    }

    private static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new RefusedRecord(Reason.MISSING_FIELD, field);
        }
        if (value.length() > LONGEST_TEXT) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "%s of %d characters".formatted(field, value.length()));
        }
        return value.strip();
    }
}
