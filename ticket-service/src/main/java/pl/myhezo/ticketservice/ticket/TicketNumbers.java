package pl.myhezo.ticketservice.ticket;

/** Gives each ticket a number of its own. */
@FunctionalInterface
public interface TicketNumbers {

    /** A number that nobody had and nobody will get; one that is not used is missing for ever. */
    TicketNumber next();
}
