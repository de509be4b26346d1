package pl.myhezo.migrationservice.ticket;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** Which tickets would be moved, and what they must fulfil. */
final class TicketRules {

    private TicketRules() {}

    /** Why a ticket stays behind; empty if it is to be moved. Of one that stays behind nothing else is looked at. */
    static Optional<Reason> leftBehind(LegacyTicket ticket) {
        return ticket.status().isActive() ? Optional.empty() : Optional.of(Reason.NOT_ACTIVE);
    }

    /** @throws RefusedRecord for the first value that is missing or wrong */
    static void check(LegacyTicket ticket, Map<String, Companies.Entry> companies) {
        required("number", ticket.number());
        required("subject", ticket.subject());
        time("createdAt", ticket.createdAt());
        time("updatedAt", ticket.updatedAt());
        String customer = required("customerId", ticket.customerId());
        switch (companies.get(customer)) {
            case Companies.Entry.Known known -> {}
            case Companies.Entry.Rejected(String id, Reason reason) ->
                throw new RefusedRecord(Reason.CUSTOMER_REJECTED, "customerId '%s': %s".formatted(id, reason));
            case null -> throw new RefusedRecord(Reason.UNKNOWN_CUSTOMER, "customerId '%s'".formatted(customer));
        }
    }

    private static void time(String field, @Nullable String value) {
        String text = required(field, value);
        try {
            Instant.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "%s '%s'".formatted(field, text));
        }
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new RefusedRecord(Reason.MISSING_FIELD, field);
        }
        return value;
    }
}
