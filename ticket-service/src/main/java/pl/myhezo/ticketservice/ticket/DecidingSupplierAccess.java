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
     *
     * @throws NoSuchTicket if there is none for this viewer
     * @throws NotAllowed if he neither opened it nor looks after the company
     */
    public SupplierAccess decide(Viewer viewer, String key, boolean granted) {
        return keeping.change(
                        viewer,
                        key,
                        _ -> Act.DECIDE_SUPPLIER_ACCESS,
                        granted ? "supplier-access-granted" : "supplier-access-withdrawn",
                        ticket -> ticket.decided(granted, viewer.subject(), clock.instant()))
                .supplierAccess();
    }
}
