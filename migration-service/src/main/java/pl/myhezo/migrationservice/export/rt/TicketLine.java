package pl.myhezo.migrationservice.export.rt;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Requester;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.export.foreign.Mailbox;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/**
 * A line of {@code tickets.ndjson}: answers of RT, {@code ticket}, {@code requestor}, {@code transactions} and
 * {@code attachments}.
 */
final class TicketLine {

    private final Lifecycles lifecycles;
    private final Mapping mapping;

    TicketLine(Lifecycles lifecycles, Mapping mapping) {
        this.lifecycles = lifecycles;
        this.mapping = mapping;
    }

    LegacyTicket read(Part line) {
        Part ticket = line.in("ticket");
        String id = Fields.id(ticket.text("id"));
        Status status = lifecycles.of(ticket, id, mapping);
        Part requestor = line.maybe("requestor").orElse(null);
        Requester requester = requester(ticket, requestor);
        Mapping.Device device = mapping.device(id, name -> custom(ticket, name));
        return new LegacyTicket(
                id,
                id,
                status,
                ticket.text("Subject"),
                company(ticket, requestor, requester),
                device.contractNumber(),
                device.serialNumber(),
                requester,
                ticket.text("Created"),
                ticket.text("LastUpdated"),
                status.isActive() ? new Transactions(line, customers(ticket), mapping).read() : List.of());
    }

    /** Those whose answers are a customer's, by login. */
    private static Set<String> customers(Part ticket) {
        return Stream.of("Requestor", "Cc")
                .flatMap(role -> ticket.each(role).stream())
                .map(person -> person.text("id"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static @Nullable Requester requester(Part ticket, @Nullable Part requestor) {
        if (requestor != null) {
            return new Requester(requestor.text("RealName"), requestor.text("EmailAddress"));
        }
        List<Part> all = ticket.each("Requestor");
        if (all.isEmpty()) {
            return null;
        }
        Mailbox login = Mailbox.of(all.getFirst().text("id"));
        return new Requester(login.name(), login.email());
    }

    private @Nullable String company(Part ticket, @Nullable Part requestor, @Nullable Requester requester) {
        String said = mapping.companyIn(name -> custom(ticket, name));
        if (said != null) {
            return said;
        }
        String organization = requestor == null ? null : requestor.text("Organization");
        boolean isKnown = organization != null && !organization.isBlank();
        return isKnown || requester == null ? organization : mapping.companyOf(requester.email());
    }

    private static @Nullable String custom(Part ticket, String name) {
        return ticket.each("CustomFields").stream()
                .filter(field -> name.equals(field.text("name")))
                .findFirst()
                .map(field -> field.first("values"))
                .orElse(null);
    }
}
