package pl.myhezo.migrationservice.export.myhezo;

import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** A line of {@code tickets.ndjson}, as far as it is looked at today. */
record TicketLine(
        @Nullable String id,
        @Nullable String number,
        @Nullable String subject,
        @Nullable String status,
        @Nullable String customerId,
        @Nullable String createdAt,
        @Nullable String updatedAt) {

    LegacyTicket toRecord() {
        return new LegacyTicket(
                Fields.id(id),
                number,
                statusOf(Fields.required("status", status)),
                subject,
                customerId,
                createdAt,
                updatedAt);
    }

    private static Status statusOf(String text) {
        return switch (text) {
            case "new" -> Status.NEW;
            case "open" -> Status.OPEN;
            case "pending" -> Status.PENDING;
            case "solved" -> Status.SOLVED;
            case "closed" -> Status.CLOSED;
            case "merged" -> Status.MERGED;
            default -> throw new RefusedRecord(Reason.UNKNOWN_STATUS, "status '" + text + "'");
        };
    }
}
