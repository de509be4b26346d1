package pl.myhezo.ticketservice.ticket;

/** Who of the customer's people sees a ticket. */
public enum Visibility {
    /** Everybody of the company. */
    COMPANY,

    /** Who opened it, alone. */
    MINE
}
