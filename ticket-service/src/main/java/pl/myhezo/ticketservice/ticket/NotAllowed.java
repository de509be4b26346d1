package pl.myhezo.ticketservice.ticket;

/** What this caller may not do to a ticket that he may see. */
public final class NotAllowed extends RuntimeException {

    NotAllowed(Act act) {
        super("Not allowed: " + act);
    }
}
