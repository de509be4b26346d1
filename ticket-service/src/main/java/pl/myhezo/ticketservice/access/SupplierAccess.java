package pl.myhezo.ticketservice.access;

import java.time.Instant;

/**
 * The customer's decision whether the people of the supplier may read a ticket. It is made when the ticket is opened
 * and may be changed at any time.
 *
 * @param since when it was made
 * @param by the subject of who made it
 */
public record SupplierAccess(boolean granted, Instant since, String by) {}
