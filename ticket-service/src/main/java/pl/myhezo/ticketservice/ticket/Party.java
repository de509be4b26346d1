package pl.myhezo.ticketservice.ticket;

/** Whose side somebody is on who does something to a ticket. */
public enum Party {
    CUSTOMER,
    SUPPLIER,
    STAFF,

    /** Nobody: time passed. */
    SYSTEM
}
