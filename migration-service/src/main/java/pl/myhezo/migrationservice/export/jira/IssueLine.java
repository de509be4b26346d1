package pl.myhezo.migrationservice.export.jira;

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

/** A line of {@code tickets.ndjson}: two answers of Jira, {@code issue} and {@code comments}. */
final class IssueLine {

    private final Mapping mapping;

    IssueLine(Mapping mapping) {
        this.mapping = mapping;
    }

    LegacyTicket read(Part line) {
        Part issue = line.in("issue");
        Part fields = issue.in("fields");
        String id = Fields.id(issue.text("id"));
        String key = issue.required("key");
        Status status = status(fields.in("status"));
        Requester requester = fields.maybe("reporter")
                .map(person -> new Requester(person.text("displayName"), person.text("emailAddress")))
                .orElse(null);
        Mapping.Device device = mapping.device(key, name -> fields.textIn(name, "value"));
        return new LegacyTicket(
                id,
                key,
                status,
                fields.text("summary"),
                company(fields, requester),
                device.contractNumber(),
                device.serialNumber(),
                requester,
                Times.read(fields.text("created")),
                Times.read(fields.text("updated")),
                status.isActive() ? new Dialogue(line, mapping).read() : List.of());
    }

    private Status status(Part status) {
        String name = status.text("name");
        return mapping.state(name == null ? "" : name)
                .orElseGet(() -> category(status.in("statusCategory").required("key")));
    }

    private static Status category(String key) {
        return switch (key) {
            case "new" -> Status.NEW;
            case "indeterminate" -> Status.OPEN;
            case "done" -> Status.CLOSED;
            default -> throw new RefusedRecord(Reason.UNKNOWN_STATUS, "statusCategory '%s'".formatted(key));
        };
    }

    /** A request may be shared with several organizations; then the address of who asked decides. */
    private @Nullable String company(Part fields, @Nullable Requester requester) {
        String only = mapping.companyIn(name -> {
            List<Part> organizations = fields.each(name);
            return organizations.size() == 1 ? organizations.getFirst().required("id") : null;
        });
        return only == null && requester != null ? mapping.companyOf(requester.email()) : only;
    }
}
