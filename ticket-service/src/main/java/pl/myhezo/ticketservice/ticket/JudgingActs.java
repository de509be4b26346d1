package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Says what a viewer may do to a ticket at this moment. */
public final class JudgingActs {

    private final Duration reopenedWithin;
    private final Clock clock;

    JudgingActs(Duration reopenedWithin, Clock clock) {
        this.reopenedWithin = reopenedWithin;
        this.clock = clock;
    }

    public Set<Act> judge(Viewer viewer, Ticket ticket) {
        return Permissions.now(viewer, ticket, clock.instant(), reopenedWithin);
    }

    /**
     * Finds out whether a viewer may do something to a ticket at some time.
     *
     * @throws NotAllowed if he may not
     */
    public void require(Act act, Viewer viewer, Ticket ticket) {
        if (!Permissions.of(viewer, ticket).contains(act)) {
            throw new NotAllowed(act);
        }
    }
}
