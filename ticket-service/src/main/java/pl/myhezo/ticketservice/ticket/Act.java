package pl.myhezo.ticketservice.ticket;

/** What somebody may do to a ticket. */
public enum Act {
    REPLY,

    /** Write a note that staff alone see. */
    NOTE,
    ATTACH,

    /** Begin work, or go on with it. */
    OPEN,

    /** Leave it to the customer to say something. */
    WAIT,
    SOLVE,
    CLOSE,
    REOPEN,
    DECIDE_SUPPLIER_ACCESS,

    /** Change reference, priority and visibility. */
    EDIT,

    /** Change the priority alone. */
    SET_PRIORITY,
    ASSIGN,

    /** Let it live on in another one. */
    MERGE,

    SEE_READS
}
