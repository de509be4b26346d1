package pl.myhezo.migrationservice.export.zammad;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Requester;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/** A line of {@code tickets.ndjson}: three answers of Zammad, {@code ticket}, {@code customer} and {@code articles}. */
final class TicketLine {

    private final TicketStates states;
    private final Mapping mapping;
    private final Articles articles;

    TicketLine(TicketStates states, Mapping mapping) {
        this.states = states;
        this.mapping = mapping;
        this.articles = new Articles(mapping);
    }

    LegacyTicket read(Part line) {
        Part ticket = line.in("ticket");
        String id = Fields.id(ticket.text("id"));
        Status status = states.of(ticket, mapping);
        Requester requester = line.maybe("customer").map(TicketLine::requester).orElse(null);
        String number = ticket.required("number");
        Mapping.Device device = mapping.device(number, ticket::first);
        return new LegacyTicket(
                id,
                number,
                status,
                ticket.text("title"),
                company(ticket, requester),
                device.contractNumber(),
                device.serialNumber(),
                requester,
                ticket.text("created_at"),
                ticket.text("updated_at"),
                status.isActive() ? articles.read(id, line.eachOf("articles")) : List.of());
    }

    private @Nullable String company(Part ticket, @Nullable Requester requester) {
        String organization = ticket.text("organization_id");
        return organization == null && requester != null ? mapping.companyOf(requester.email()) : organization;
    }

    private static Requester requester(Part customer) {
        String first = customer.text("firstname");
        String last = customer.text("lastname");
        String name = "%s %s"
                .formatted(first == null ? "" : first, last == null ? "" : last)
                .strip();
        return new Requester(name.isEmpty() ? null : name, customer.text("email"));
    }
}
