package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import pl.myhezo.ticketservice.access.SupplierAccess;

/** The customer decides anew whether the people of the supplier may read a ticket. It holds from the next read on. */
public final class DecidingSupplierAccess {

    private final Keeping keeping;
    private final Clock clock;

    DecidingSupplierAccess(Keeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Decides. Nobody needs to have seen the last decision: a withdrawal must not fail because somebody was quicker.
     * What was merged of several people's, each of them withdraws; it is shown by who looks after the company, and by
     * its own name alone: a yes that was meant for one ticket shows no other.
     *
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he neither opened it nor looks after the company
     * @throws NotNow if he would show what others opened, or what the ticket that he named became part of
     */
    public SupplierAccess decide(Viewer viewer, String key, boolean granted) {
        return keeping.change(
                        viewer,
                        key,
                        _ -> Act.DECIDE_SUPPLIER_ACCESS,
                        granted ? "supplier-access-granted" : "supplier-access-withdrawn",
                        ticket -> granted ? shown(viewer, ticket.called(key)) : decided(viewer, ticket, false))
                .supplierAccess();
    }

    private Change shown(Viewer viewer, Ticket ticket) {
        if (ticket.isAlsoOfOthersThan(viewer.subject()) && !Permissions.looksAfter(viewer, ticket)) {
            throw new NotNow(NotNow.SHARED_ACCESS);
        }
        return decided(viewer, ticket, true);
    }

    private Change decided(Viewer viewer, Ticket ticket, boolean granted) {
        return ticket.decided(granted, viewer.subject(), clock.instant());
    }
}
