package pl.myhezo.ticketservice.ticket;

/** What is known of a file's harmlessness. */
public enum Verdict {

    /** Nobody has looked at it yet; until then nobody gets it. */
    QUARANTINED,

    /** It may be downloaded. */
    RELEASED,

    /** It carries something harmful. Its content is deleted. */
    REFUSED
}
