package pl.myhezo.migrationservice.export.myhezo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** A line of {@code tickets.ndjson}. */
record TicketLine(
        @Nullable String id,
        @Nullable String number,
        @Nullable String subject,
        @Nullable String status,
        @Nullable String customerId,
        @Nullable String contractNumber,
        @Nullable String serialNumber,
        LegacyTicket.@Nullable Requester requester,
        @Nullable String createdAt,
        @Nullable String updatedAt,
        @Nullable List<@Nullable MessageLine> messages) {

    LegacyTicket toRecord() {
        Status known = statusOf(Fields.required("status", status));
        return new LegacyTicket(
                Fields.id(id),
                number,
                known,
                subject,
                customerId,
                contractNumber,
                serialNumber,
                requester,
                createdAt,
                updatedAt,
                known.isActive() ? publicMessages() : List.of());
    }

    private List<LegacyMessage> publicMessages() {
        List<LegacyMessage> known = new ArrayList<>();
        for (@Nullable MessageLine message : messages == null ? List.<@Nullable MessageLine>of() : messages) {
            if (message == null) {
                throw new RefusedRecord(Reason.WRONG_VALUE, "messages: null");
            }
            message.toPublicMessage().ifPresent(known::add);
        }
        return known;
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
