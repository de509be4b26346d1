package pl.myhezo.migrationservice.export.zendesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Requester;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** A line of {@code tickets.ndjson}: the answers of Zendesk for a ticket and its comments in one object. */
final class TicketLine {

    private final Mapping mapping;

    TicketLine(Mapping mapping) {
        this.mapping = mapping;
    }

    LegacyTicket read(Part line) {
        Part ticket = line.in("ticket");
        String id = Fields.id(ticket.text("id"));
        Status status = status(ticket);
        Users users = new Users(line.each("users"));
        Requester requester = users.requester(ticket.text("requester_id"));
        Mapping.Device device = mapping.device(id, name -> custom(ticket, name));
        return new LegacyTicket(
                id,
                id,
                status,
                ticket.text("subject"),
                company(ticket, requester),
                device.contractNumber(),
                device.serialNumber(),
                requester,
                ticket.text("created_at"),
                ticket.text("updated_at"),
                status.isActive() ? new Comments(users, mapping).read(line.eachOf("comments")) : List.of());
    }

    /** What an installation calls its statuses are custom statuses; this one is the category that each belongs to. */
    private Status status(Part ticket) {
        String custom = ticket.text("custom_status_id");
        return mapping.state(custom == null ? "" : custom).orElseGet(() -> category(ticket.required("status")));
    }

    private static Status category(String status) {
        return switch (status) {
            case "new" -> Status.NEW;
            case "open" -> Status.OPEN;
            case "pending", "hold" -> Status.PENDING;
            case "solved" -> Status.SOLVED;
            case "closed", "deleted" -> Status.CLOSED;
            default -> throw new RefusedRecord(Reason.UNKNOWN_STATUS, "status '%s'".formatted(status));
        };
    }

    private @Nullable String company(Part ticket, @Nullable Requester requester) {
        String organization = ticket.text("organization_id");
        return organization == null && requester != null ? mapping.companyOf(requester.email()) : organization;
    }

    private static @Nullable String custom(Part ticket, String id) {
        return ticket.each("custom_fields").stream()
                .filter(field -> id.equals(field.text("id")))
                .findFirst()
                .map(field -> field.first("value"))
                .orElse(null);
    }
}
