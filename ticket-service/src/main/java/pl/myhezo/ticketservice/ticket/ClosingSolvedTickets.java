package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Closes tickets that were solved some time ago, and to which nobody said anything since. Any replica may do it. */
final class ClosingSolvedTickets {

    private static final int AT_ONCE = 100;

    private final Tickets tickets;
    private final Announcements announcements;
    private final Journal journal;
    private final InOneTransaction transaction;
    private final Duration after;
    private final Clock clock;

    ClosingSolvedTickets(
            Tickets tickets,
            Announcements announcements,
            Journal journal,
            InOneTransaction transaction,
            Duration after,
            Clock clock) {
        this.tickets = tickets;
        this.announcements = announcements;
        this.journal = journal;
        this.transaction = transaction;
        this.after = after;
        this.clock = clock;
    }

    void close() {
        Instant then = clock.instant().minus(after);
        List<UUID> due = tickets.solvedBefore(then, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(id -> transaction.call(() -> closed(id, then)));
            due = due.size() < AT_ONCE ? List.of() : tickets.solvedBefore(then, AT_ONCE);
        }
    }

    /** Looks again: somebody may have opened it, or closed it, meanwhile. */
    private boolean closed(UUID id, Instant then) {
        Ticket ticket = tickets.find(id).orElseThrow();
        Instant solved = ticket.progress().solvedAt();
        if (ticket.state() != TicketState.SOLVED || solved == null || !solved.isBefore(then)) {
            return false;
        }
        Change closed = ticket.into(TicketState.CLOSED, Party.SYSTEM, clock.instant(), Duration.ZERO);
        tickets.save(closed.ticket());
        journal.done("state-CLOSED", null, closed.ticket());
        closed.events()
                .forEach(event -> announcements.happened(event, closed.ticket().version()));
        return true;
    }
}
