package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.ticketservice.ticket.Tickets.Solved;

/**
 * Closes tickets that were solved some time ago, and to which nobody said anything since. Any replica may do it. One that
 * cannot be closed keeps none of the others open.
 */
final class ClosingSolvedTickets {

    private static final Logger log = LoggerFactory.getLogger(ClosingSolvedTickets.class);
    private static final int AT_ONCE = 100;

    private final Tickets tickets;
    private final Announcements announcements;
    private final Journal journal;
    private final InOneTransaction transaction;
    private final Runnable failed;
    private final Duration after;
    private final Clock clock;

    /** @param failed is told of each that could not be closed */
    ClosingSolvedTickets(
            Tickets tickets,
            Announcements announcements,
            Journal journal,
            InOneTransaction transaction,
            Runnable failed,
            Duration after,
            Clock clock) {
        this.tickets = tickets;
        this.announcements = announcements;
        this.journal = journal;
        this.transaction = transaction;
        this.failed = failed;
        this.after = after;
        this.clock = clock;
    }

    void close() {
        Instant then = clock.instant().minus(after);
        List<Solved> due = tickets.solvedBefore(then, null, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(one -> close(one.id(), then));
            due = due.size() < AT_ONCE ? List.of() : tickets.solvedBefore(then, due.getLast(), AT_ONCE);
        }
    }

    private void close(UUID id, Instant then) {
        try {
            transaction.call(() -> closed(id, then));
        } catch (RuntimeException e) {
            log.warn("The solved ticket {} stays open and will be tried again: {}", id, e.toString());
            failed.run();
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
