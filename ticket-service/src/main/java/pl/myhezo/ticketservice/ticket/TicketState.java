package pl.myhezo.ticketservice.ticket;

/** Where a ticket stands between its opening and its end. */
public enum TicketState {
    /** Nobody of ours has looked at it yet. */
    NEW,
    OPEN,
    WAITING_FOR_CUSTOMER,
    SOLVED,
    CLOSED;

    /** Whether this party may bring a ticket from this state into another one. */
    public boolean canBecome(TicketState next, Party by) {
        return switch (by) {
            case CUSTOMER -> canBecomeByCustomer(next);
            case STAFF -> canBecomeByStaff(next);
            case SYSTEM -> this == SOLVED && next == CLOSED;
            case SUPPLIER -> false;
        };
    }

    /** Answering a question is the customer's way from waiting to open. */
    private boolean canBecomeByCustomer(TicketState next) {
        return switch (this) {
            case NEW, OPEN -> next == SOLVED;
            case WAITING_FOR_CUSTOMER -> next == OPEN || next == SOLVED;
            case SOLVED -> next == OPEN || next == CLOSED;
            case CLOSED -> next == OPEN;
        };
    }

    private boolean canBecomeByStaff(TicketState next) {
        return switch (this) {
            case NEW, WAITING_FOR_CUSTOMER -> next == OPEN || next == SOLVED;
            case OPEN -> next == WAITING_FOR_CUSTOMER || next == SOLVED;
            case SOLVED -> next == OPEN || next == CLOSED;
            case CLOSED -> next == OPEN;
        };
    }

    /** Whether to open it means to open it again. */
    boolean isOver() {
        return this == SOLVED || this == CLOSED;
    }
}
