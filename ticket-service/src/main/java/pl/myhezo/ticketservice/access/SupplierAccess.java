package pl.myhezo.ticketservice.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer's decision whether the people of the supplier may read a ticket. It is made when the ticket is opened
 * and may be changed at any time.
 *
 * @param since when it was made
 * @param by the subject of who made it; {@code null} where there was nobody to ask
 */
public record SupplierAccess(
        boolean granted, Instant since, @Nullable String by) {}
