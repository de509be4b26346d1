package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.desk.Desk;

/** Staff take a ticket, hand it over, or put it back. */
public final class Assigning {

    private final Keeping keeping;
    private final Desk desk;
    private final Clock clock;

    Assigning(Keeping keeping, Desk desk, Clock clock) {
        this.keeping = keeping;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Assigns.
     *
     * @param assignee {@code null} puts it back
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he is none of ours
     * @throws NotNow if this ticket was merged
     * @throws NotAtTheDesk if the assignee is none of ours
     */
    public Ticket assign(Viewer viewer, String key, @Nullable String assignee) {
        return keeping.change(viewer, key, _ -> Act.ASSIGN, "ticket-assigned", ticket -> {
            if (assignee != null && !isAtTheDesk(viewer, assignee)) {
                throw new NotAtTheDesk();
            }
            return ticket.called(key).assigned(assignee, clock.instant());
        });
    }

    private boolean isAtTheDesk(Viewer viewer, String assignee) {
        return assignee.equals(viewer.subject())
                || desk.all().stream().anyMatch(member -> member.subject().equals(assignee));
    }
}
