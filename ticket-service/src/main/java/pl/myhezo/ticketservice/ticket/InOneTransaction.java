package pl.myhezo.ticketservice.ticket;

import java.util.function.Supplier;

/** Stores all that some work changes, or none of it. The work may be done more than once until it is stored. */
@FunctionalInterface
public interface InOneTransaction {

    <T> T call(Supplier<T> work);
}
