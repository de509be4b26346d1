package pl.myhezo.migrationservice.export.znuny;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Requester;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.export.foreign.Mailbox;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** A line of {@code tickets.ndjson}: an answer of {@code TicketGet} for one ticket. */
final class TicketLine {

    private final Mapping mapping;
    private final Articles articles;
    private final Times times;

    TicketLine(Mapping mapping) {
        this.mapping = mapping;
        this.times = new Times(mapping.zone());
        this.articles = new Articles(mapping, times);
    }

    LegacyTicket read(Part line) {
        Part ticket = only(line);
        String id = Fields.id(ticket.text("TicketID"));
        String number = ticket.required("TicketNumber");
        Status status = status(ticket);
        Requester requester = requester(ticket);
        Mapping.Device device = mapping.device(number, name -> custom(ticket, name));
        return new LegacyTicket(
                id,
                number,
                status,
                ticket.text("Title"),
                company(ticket, requester),
                device.contractNumber(),
                device.serialNumber(),
                requester,
                times.read(ticket.text("Created")),
                times.read(ticket.text("Changed")),
                status.isActive() ? articles.read(id, ticket.each("Article")) : List.of());
    }

    private static Part only(Part line) {
        List<Part> tickets = line.eachOf("Ticket");
        if (tickets.size() != 1) {
            throw line.wrong("Ticket", "holds %d tickets; one belongs on a line".formatted(tickets.size()));
        }
        return tickets.getFirst();
    }

    private Status status(Part ticket) {
        String state = ticket.text("State");
        return mapping.state(state == null ? "" : state).orElseGet(() -> meaning(ticket.required("StateType")));
    }

    private static Status meaning(String type) {
        return switch (type) {
            case "new" -> Status.NEW;
            case "open" -> Status.OPEN;
            case "pending reminder", "pending auto" -> Status.PENDING;
            case "closed", "removed" -> Status.CLOSED;
            case "merged" -> Status.MERGED;
            default -> throw new RefusedRecord(Reason.UNKNOWN_STATUS, "StateType '%s'".formatted(type));
        };
    }

    private @Nullable String company(Part ticket, @Nullable Requester requester) {
        String customer = ticket.text("CustomerID");
        boolean isKnown = customer != null && !customer.isBlank();
        return isKnown || requester == null ? customer : mapping.companyOf(requester.email());
    }

    /** Of who asks, the ticket has the login, which usually is the address; the first mail of a customer knows both. */
    private static @Nullable Requester requester(Part ticket) {
        String login = ticket.text("CustomerUserID");
        Mailbox writer = ticket.each("Article").stream()
                .filter(article -> "customer".equals(article.text("SenderType")))
                .map(article -> Mailbox.of(article.text("From")))
                .findFirst()
                .orElse(new Mailbox(null, null));
        if (login == null || login.isBlank()) {
            return writer.printed() == null ? null : new Requester(writer.name(), writer.email());
        }
        Mailbox user = Mailbox.of(login);
        boolean isWriter = user.email() == null || user.email().equalsIgnoreCase(writer.email());
        return isWriter
                ? new Requester(writer.name() == null ? user.name() : writer.name(), emailOf(user, writer))
                : new Requester(null, user.email());
    }

    private static @Nullable String emailOf(Mailbox user, Mailbox writer) {
        return user.email() == null ? writer.email() : user.email();
    }

    private static @Nullable String custom(Part ticket, String name) {
        return ticket.each("DynamicField").stream()
                .filter(field -> name.equals(field.text("Name")))
                .findFirst()
                .map(field -> field.first("Value"))
                .orElse(null);
    }
}
