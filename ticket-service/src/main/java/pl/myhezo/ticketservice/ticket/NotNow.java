package pl.myhezo.ticketservice.ticket;

/** What would be allowed to this caller, but not to a ticket in this state. */
public final class NotNow extends RuntimeException {

    static final String CLOSED = "ticket.closed";
    static final String CLOSED_FOR_GOOD = "ticket.closed-for-good";
    static final String STATE = "ticket.state";
    static final String ITSELF = "merge.itself";
    static final String ALREADY = "merge.already";
    static final String TOO_MANY_FILES = "merge.too-many-files";
    static final String SHARED = "ticket.shared";
    static final String SHARED_ACCESS = "ticket.shared-access";
    static final String NO_SUPPLIER = "ticket.no-supplier";
    static final String NO_OWNER = "ticket.no-owner";

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
