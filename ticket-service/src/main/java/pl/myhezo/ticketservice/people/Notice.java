package pl.myhezo.ticketservice.people;

/** What somebody may want to be written about. */
public enum Notice {
    TICKET_REPLY,
    TICKET_STATE
}
