package pl.myhezo.ticketservice.ticket;

import java.util.function.Consumer;

/** Sees every change of every ticket as soon as it is stored, whichever replica stored it. */
@FunctionalInterface
public interface TicketWatch {

    /**
     * Watches until the thread is interrupted.
     *
     * @param touched told of each change, in their order
     * @param begun called each time the watch begins, also after an outage: what changed until then was not told
     */
    void watch(Consumer<Touched> touched, Runnable begun);
}
