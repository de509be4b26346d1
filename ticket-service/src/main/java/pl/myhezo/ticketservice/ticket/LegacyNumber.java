package pl.myhezo.ticketservice.ticket;

/**
 * What a ticket was called before it came to us.
 *
 * @param source the system it came from
 */
public record LegacyNumber(String source, String number) {}
