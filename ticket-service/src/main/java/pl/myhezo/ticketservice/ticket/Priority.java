package pl.myhezo.ticketservice.ticket;

/** How much a ticket matters to the customer. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL
}
