package pl.myhezo.ticketservice.ticket;

/** What would be allowed to this caller, but not to a ticket in this state. */
public final class NotNow extends RuntimeException {

    static final String CLOSED = "ticket.closed";
    static final String CLOSED_FOR_GOOD = "ticket.closed-for-good";
    static final String STATE = "ticket.state";

    private final String code;

    NotNow(String code) {
        super("The state of the ticket does not allow it: " + code);
        this.code = code;
    }

    /** Why not. */
    public String code() {
        return code;
    }
}
