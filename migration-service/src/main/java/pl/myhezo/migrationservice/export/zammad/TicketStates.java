package pl.myhezo.migrationservice.export.zammad;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;
import pl.myhezo.migrationservice.export.foreign.SmallFile;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/**
 * {@code ticket_states.json}: the states with the names of their types. What a state is called is up to each
 * installation, and so are the numbers of the types.
 */
final class TicketStates {

    static final String FILE = "ticket_states.json";

    private final Map<String, String> typeById;

    private TicketStates(Map<String, String> typeById) {
        this.typeById = typeById;
    }

    static TicketStates in(Bundle bundle) throws RefusedExport {
        Map<String, String> types = new HashMap<>();
        SmallFile.each(bundle, FILE, state -> types.put(state.required("id"), state.required("state_type")));
        return new TicketStates(types);
    }

    Status of(Part ticket, Mapping mapping) {
        String id = ticket.required("state_id");
        String name = ticket.text("state");
        Optional<Status> mapped = name == null ? Optional.empty() : mapping.state(name);
        return mapped.orElseGet(() -> meaning(id, typeById.get(id)));
    }

    private static Status meaning(String id, @Nullable String type) {
        return switch (type) {
            case "new" -> Status.NEW;
            case "open" -> Status.OPEN;
            case "pending reminder", "pending action" -> Status.PENDING;
            case "closed", "removed" -> Status.CLOSED;
            case "merged" -> Status.MERGED;
            case null, default ->
                throw new RefusedRecord(Reason.UNKNOWN_STATUS, "state_id %s of type '%s'".formatted(id, type));
        };
    }
}
