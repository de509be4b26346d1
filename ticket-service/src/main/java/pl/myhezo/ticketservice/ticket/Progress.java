package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.clock.ServiceClock;

/**
 * How far a ticket has come.
 *
 * @param assignee the subject of who works on it
 * @param solvedAt since when it is solved or was, before it was closed
 * @param messages how many the dialogue has, notes included
 */
public record Progress(
        TicketState state,
        @Nullable String assignee,
        ServiceClock clock,
        Instant updatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        int messages) {

    Progress into(TicketState next, Instant at) {
        ServiceClock moved = switch (next) {
            case NEW, OPEN -> clock.resumed(at);
            case WAITING_FOR_CUSTOMER, SOLVED, CLOSED -> clock.stopped(at);
        };
        Instant solved = switch (next) {
            case NEW, OPEN, WAITING_FOR_CUSTOMER -> null;
            case SOLVED -> at;
            case CLOSED -> solvedAt;
        };
        return new Progress(next, assignee, moved, at, solved, next == TicketState.CLOSED ? at : null, messages);
    }

    Progress withMessage(Instant at) {
        return new Progress(state, assignee, clock, at, solvedAt, closedAt, messages + 1);
    }

    /** Notes are for staff alone, so for everybody else nothing has happened. */
    Progress withNote() {
        return new Progress(state, assignee, clock, updatedAt, solvedAt, closedAt, messages + 1);
    }

    Progress answered() {
        return new Progress(state, assignee, clock.answered(), updatedAt, solvedAt, closedAt, messages);
    }

    Progress assignedTo(@Nullable String subject, Instant at) {
        return new Progress(state, subject, clock, at, solvedAt, closedAt, messages);
    }

    /** All that was said is part of another dialogue from now on. */
    Progress withoutDialogue(Instant at) {
        return withDialogue(0, at);
    }

    Progress withDialogue(int messages, Instant at) {
        return new Progress(state, assignee, clock, at, solvedAt, closedAt, messages);
    }

    Progress on(ServiceClock other) {
        return new Progress(state, assignee, other, updatedAt, solvedAt, closedAt, messages);
    }

    Progress touched(Instant at) {
        return new Progress(state, assignee, clock, at, solvedAt, closedAt, messages);
    }
}
