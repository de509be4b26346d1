package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.myhezo.ticketservice.access.ReadLog;
import pl.myhezo.ticketservice.access.Reading;

/**
 * Somebody reads a ticket, or something of it. Where that is somebody of the supplier, he reads it in one transaction
 * with the note that he did: without the note there is nothing to read.
 */
public final class ReadingTicket {

    private final Tickets tickets;
    private final ReadLog log;
    private final Journal journal;
    private final InOneTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    ReadingTicket(
            Tickets tickets,
            ReadLog log,
            Journal journal,
            InOneTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.tickets = tickets;
        this.log = log;
        this.journal = journal;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reads.
     *
     * @param key the id, the number or the old number
     * @param what is read of the ticket
     * @param reading takes it from the ticket that was found
     * @throws NoSuchTicket if there is none for this viewer
     */
    public <T> T read(Viewer viewer, String key, Reading.What what, Function<Ticket, T> reading) {
        if (!viewer.mayBeOfSupplier()) {
            return reading.apply(find(viewer, key));
        }
        return transaction.call(() -> {
            Ticket ticket = find(viewer, key);
            if (viewer.towards(ticket).mayBeOfSupplier()) {
                note(viewer, ticket, what);
            }
            return reading.apply(ticket);
        });
    }

    private void note(Viewer reader, Ticket ticket, Reading.What what) {
        String company = Objects.requireNonNull(ticket.origin().supplier()).name();
        log.note(new Reading(ids.get(), ticket.id(), reader.subject(), company, what, clock.instant()));
        journal.done("ticket-read", reader.subject(), ticket);
    }

    /**
     * The ticket, for somebody who adds to it and reads nothing of it.
     *
     * @throws NoSuchTicket if there is none for this viewer
     */
    public Ticket find(Viewer viewer, String key) {
        return tickets.find(viewer, key).orElseThrow(() -> {
            journal.denied(viewer, key);
            return new NoSuchTicket();
        });
    }
}
