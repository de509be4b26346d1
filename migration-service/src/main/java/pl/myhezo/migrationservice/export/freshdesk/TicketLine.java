package pl.myhezo.migrationservice.export.freshdesk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Requester;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** A line of {@code tickets.ndjson}: two answers of Freshdesk, {@code ticket} and {@code conversations}. */
final class TicketLine {

    private final Mapping mapping;
    private final Conversations conversations;

    TicketLine(Mapping mapping) {
        this.mapping = mapping;
        this.conversations = new Conversations(mapping);
    }

    LegacyTicket read(Part line) {
        Part ticket = line.in("ticket");
        String id = Fields.id(ticket.text("id"));
        Status status = status(ticket);
        Requester requester = ticket.maybe("requester")
                .map(person -> new Requester(person.text("name"), person.text("email")))
                .orElse(null);
        Mapping.Device device = mapping.device(
                id,
                name -> ticket.maybe("custom_fields")
                        .map(fields -> fields.first(name))
                        .orElse(null));
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
                status.isActive() ? messages(line, ticket) : List.of());
    }

    private List<LegacyMessage> messages(Part line, Part ticket) {
        List<LegacyMessage> messages = new ArrayList<>();
        messages.add(conversations.question(ticket));
        for (Part conversation : line.eachOf("conversations")) {
            conversations.answer(ticket, conversation).ifPresent(messages::add);
        }
        return messages;
    }

    /** Four numbers mean the same everywhere. Others are an installation's own, and it says nothing of their type. */
    private Status status(Part ticket) {
        String number = ticket.required("status");
        boolean isDeleted = ticket.text("deleted") != null && ticket.flag("deleted");
        return isDeleted ? Status.CLOSED : mapping.state(number).orElseGet(() -> meaning(number));
    }

    private static Status meaning(String number) {
        return switch (number) {
            case "2" -> Status.OPEN;
            case "3" -> Status.PENDING;
            case "4" -> Status.SOLVED;
            case "5" -> Status.CLOSED;
            default ->
                throw new RefusedRecord(Reason.UNKNOWN_STATUS, "status %s is not in mapping.json".formatted(number));
        };
    }

    private @Nullable String company(Part ticket, @Nullable Requester requester) {
        String company = ticket.text("company_id");
        return company == null && requester != null ? mapping.companyOf(requester.email()) : company;
    }
}
