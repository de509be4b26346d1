package pl.myhezo.ticketservice.contact;

/** What somebody says that he writes about. */
public enum Reason {
    QUESTION,

    /** Registering did not work. */
    REGISTRATION,

    /** A contract is missing, or cannot be added. */
    CONTRACT,

    /** Logging in does not work. */
    LOGIN,

    /** The phone with the second factor is gone. */
    LOST_PHONE,
    OTHER
}
