package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Duration;

/** Somebody brings a ticket into another state. */
public final class ChangingState {

    private final Keeping keeping;
    private final Duration reopenedWithin;
    private final Clock clock;

    ChangingState(Keeping keeping, Duration reopenedWithin, Clock clock) {
        this.keeping = keeping;
        this.reopenedWithin = reopenedWithin;
        this.clock = clock;
    }

    /**
     * Changes it; into the state it is in is no change.
     *
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he may not bring tickets into that state
     * @throws NotNow if this ticket cannot come there from where it is, or was merged
     */
    public Ticket change(Viewer viewer, String key, TicketState next) {
        return keeping.change(
                viewer,
                key,
                ticket -> act(ticket, next),
                "state-" + next,
                ticket ->
                        ticket.called(key).into(next, viewer.towards(ticket).party(), clock.instant(), reopenedWithin));
    }

    private static Act act(Ticket ticket, TicketState next) {
        return switch (next) {
            case NEW -> Act.SOLVE; // who may do anything to its state hears that it is never new again
            case OPEN -> ticket.state().isOver() ? Act.REOPEN : Act.OPEN;
            case WAITING_FOR_CUSTOMER -> Act.WAIT;
            case SOLVED -> Act.SOLVE;
            case CLOSED -> Act.CLOSE;
        };
    }
}
