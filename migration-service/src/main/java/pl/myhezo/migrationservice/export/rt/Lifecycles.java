package pl.myhezo.migrationservice.export.rt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * {@code lifecycles.json}: which statuses are initial, active and inactive, in each lifecycle. Without it, only the
 * lifecycle that RT comes with is known.
 */
final class Lifecycles {

    static final String FILE = "lifecycles.json";

    private static final String SUPPLIED = "default";

    /** RT itself means by it that somebody waits for an answer from outside. */
    private static final String STALLED = "stalled";

    private final Map<String, Map<String, Status>> byName;

    private Lifecycles(Map<String, Map<String, Status>> byName) {
        this.byName = byName;
    }

    static Lifecycles in(Bundle bundle) throws RefusedExport {
        Map<String, Map<String, Status>> known = new HashMap<>();
        boolean isGiven = SmallFile.each(bundle, FILE, lifecycle -> {
            Map<String, Status> statuses = new HashMap<>();
            put(statuses, lifecycle.texts("initial"), Status.NEW);
            put(statuses, lifecycle.texts("active"), Status.OPEN);
            put(statuses, lifecycle.texts("inactive"), Status.CLOSED);
            known.put(lifecycle.required("name"), statuses);
        });
        if (!isGiven) {
            known.put(SUPPLIED, supplied());
        }
        return new Lifecycles(known);
    }

    private static Map<String, Status> supplied() {
        Map<String, Status> statuses = new HashMap<>();
        put(statuses, List.of("new"), Status.NEW);
        put(statuses, List.of("open", STALLED), Status.OPEN);
        put(statuses, List.of("resolved", "rejected", "deleted"), Status.CLOSED);
        return statuses;
    }

    private static void put(Map<String, Status> statuses, List<String> names, Status meaning) {
        for (String name : names) {
            boolean isWaiting = meaning == Status.OPEN && name.equals(STALLED);
            statuses.put(name, isWaiting ? Status.PENDING : meaning);
        }
    }

    /** Of a ticket that became part of another one, RT keeps the number and says which one it became. */
    Status of(Part ticket, String id, Mapping mapping) {
        String effective = ticket.textIn("EffectiveId", "id");
        if (effective != null && !effective.equals(id)) {
            return Status.MERGED;
        }
        String status = ticket.required("Status");
        return mapping.state(status).orElseGet(() -> meaning(ticket.in("Queue").required("Lifecycle"), status));
    }

    private Status meaning(String lifecycle, String status) {
        @Nullable Status meaning = byName.getOrDefault(lifecycle, Map.of()).get(status);
        if (meaning == null) {
            throw new RefusedRecord(
                    Reason.UNKNOWN_STATUS, "status '%s' of lifecycle '%s'".formatted(status, lifecycle));
        }
        return meaning;
    }
}
