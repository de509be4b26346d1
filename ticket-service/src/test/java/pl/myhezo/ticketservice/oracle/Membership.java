package pl.myhezo.ticketservice.oracle;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.ticket.Party;

/** Lets one after the other leave where he belongs, and come back some steps later. */
final class Membership {

    private static final int AWAY = 5;

    private final TicketSystem system;
    private final MongoDatabase database;
    private final Oracle oracle;
    private final Ears ears;
    private final Deque<Reader> leavers;
    private final Map<Reader, Integer> versions = new HashMap<>();

    Membership(TicketSystem system, MongoDatabase database, Oracle oracle, Ears ears, List<Reader> leavers) {
        this.system = system;
        this.database = database;
        this.oracle = oracle;
        this.ears = ears;
        this.leavers = new ArrayDeque<>(leavers);
    }

    void before(int step) {
        if (step % AWAY == 0) {
            leaves(leavers.element());
            ears.closes(leavers.element());
        }
    }

    void after(int step) {
        if (oracle.isGone(leavers.element()) && step % AWAY == AWAY - 1) {
            returns(leavers.element());
            ears.opens(leavers.element());
            leavers.add(leavers.remove());
        }
    }

    private void leaves(Reader reader) {
        int version = next(reader);
        if (reader.kind() == Party.SUPPLIER) {
            system.publishSupplierUser(reader.subject(), version, reader.name(), "c-elsewhere");
        } else {
            system.publishCustomer(reader.subject(), version, reader.name(), "MEMBER");
        }
        awaitKnown(reader, version);
        oracle.leaves(reader);
    }

    private void returns(Reader reader) {
        int version = next(reader);
        if (reader.kind() == Party.SUPPLIER) {
            system.publishSupplierUser(reader.subject(), version, reader.name(), requireNonNull(reader.supplier()));
        } else {
            system.publishCustomer(
                    reader.subject(),
                    version,
                    reader.name(),
                    "MEMBER",
                    requireNonNull(reader.company()).nip());
        }
        awaitKnown(reader, version);
        oracle.returns(reader);
    }

    /** Everybody was published once before. */
    private int next(Reader reader) {
        return requireNonNull(versions.merge(reader, 2, (last, _) -> last + 1));
    }

    private void awaitKnown(Reader reader, int version) {
        await().until(() -> database.getCollection("people")
                        .countDocuments(and(eq("_id", reader.subject()), gte("version", version)))
                == 1);
    }
}
