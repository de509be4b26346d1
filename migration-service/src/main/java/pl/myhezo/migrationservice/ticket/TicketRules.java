package pl.myhezo.migrationservice.ticket;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.SerialNumber;

/** Which tickets are moved, and what they must fulfil. */
final class TicketRules {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SUBJECT = 10_000;
    private static final int LONGEST_EMAIL = 254;
    /** Further away nobody wrote a ticket, and not everything that reads a time can go there. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private TicketRules() {}

    /** Why a ticket stays behind; empty if it is to be moved. Of one that stays behind nothing else is looked at. */
    static Optional<Reason> leftBehind(LegacyTicket ticket) {
        return ticket.status().isActive() ? Optional.empty() : Optional.of(Reason.NOT_ACTIVE);
    }

    /**
     * Checks every value.
     *
     * @param companies by legacy id
     * @param contractsHere by number
     * @throws RefusedRecord for the first value that is missing or wrong
     */
    static ExportedTicket check(
            LegacyTicket ticket, Map<String, Companies.Entry> companies, Set<String> contractsHere) {
        String named = ticket.contractNumber();
        String contract = named == null || named.isBlank() ? null : printedContract(text("contractNumber", named));
        return new ExportedTicket(
                ticket.id(),
                text("number", ticket.number()).strip(),
                subject(ticket),
                state(ticket),
                company(ticket, companies),
                contract,
                contract != null && contractsHere.contains(contract),
                serialNumber(ticket),
                requester(ticket.requester()),
                time("createdAt", ticket.createdAt()),
                time("updatedAt", ticket.updatedAt()),
                MessageRules.check(ticket.publicMessages()));
    }

    /** The number of a contract as it is reported and compared: in its clean form, or as it stands where it has none. */
    static @Nullable String printedContract(LegacyTicket ticket) {
        String named = ticket.contractNumber();
        return named == null ? null : printedContract(named);
    }

    private static String printedContract(String number) {
        try {
            return ContractNumber.parse(number).value();
        } catch (InvalidValue e) {
            return number.strip();
        }
    }

    static Instant time(String field, @Nullable String value) {
        String text = required(field, value);
        try {
            Instant time = Instant.parse(text);
            if (!time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException e) {
            // as wrong as one of another age
        }
        throw new RefusedRecord(Reason.WRONG_VALUE, "%s '%s'".formatted(field, text));
    }

    private static String subject(LegacyTicket ticket) {
        String subject = required("subject", ticket.subject());
        if (subject.length() > LONGEST_SUBJECT) {
            throw new RefusedRecord(Reason.TOO_LARGE, "subject of %d characters".formatted(subject.length()));
        }
        return subject;
    }

    private static ExportedTicket.State state(LegacyTicket ticket) {
        return switch (ticket.status()) {
            case NEW -> ExportedTicket.State.NEW;
            case OPEN -> ExportedTicket.State.OPEN;
            case PENDING -> ExportedTicket.State.PENDING;
            case SOLVED, CLOSED, MERGED -> throw new IllegalArgumentException(ticket.id() + " stays behind");
        };
    }

    private static Company company(LegacyTicket ticket, Map<String, Companies.Entry> companies) {
        String customer = required("customerId", ticket.customerId());
        return switch (companies.get(customer)) {
            case Companies.Entry.Known(Company company) -> company;
            case Companies.Entry.Rejected(String id, Reason reason) ->
                throw new RefusedRecord(Reason.CUSTOMER_REJECTED, "customerId '%s': %s".formatted(id, reason));
            case null -> throw new RefusedRecord(Reason.UNKNOWN_CUSTOMER, "customerId '%s'".formatted(customer));
        };
    }

    private static @Nullable SerialNumber serialNumber(LegacyTicket ticket) {
        String text = ticket.serialNumber();
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return SerialNumber.parseEitherNotation(text);
        } catch (InvalidValue e) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "serialNumber '%s'".formatted(text));
        }
    }

    /** Nobody is told anything at an address that is none; the person's name stays. */
    private static ExportedTicket.@Nullable Requester requester(LegacyTicket.@Nullable Requester requester) {
        if (requester == null) {
            return null;
        }
        String known = requester.name();
        String name = known == null || known.isBlank() ? null : text("requester.name", known);
        String address = requester.email();
        String email = address == null ? "" : address.strip();
        boolean isAddress = email.indexOf('@') > 0
                && email.indexOf('@') < email.length() - 1
                && email.length() <= LONGEST_EMAIL
                && email.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
        return name == null && !isAddress ? null : new ExportedTicket.Requester(name, isAddress ? email : null);
    }

    private static String text(String field, @Nullable String value) {
        String text = required(field, value);
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "%s of %d characters".formatted(field, text.length()));
        }
        return text;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new RefusedRecord(Reason.MISSING_FIELD, field);
        }
        return value;
    }
}
