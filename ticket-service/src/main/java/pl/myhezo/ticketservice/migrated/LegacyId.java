package pl.myhezo.ticketservice.migrated;

/**
 * Under which id a system knows a ticket.
 *
 * @param source the system
 */
public record LegacyId(String source, String id) {}
