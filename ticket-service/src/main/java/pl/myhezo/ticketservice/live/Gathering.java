package pl.myhezo.ticketservice.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import pl.myhezo.ticketservice.ticket.Touched;
import pl.myhezo.ticketservice.ticket.Touched.Way;

/** Gathers what happens for a moment, so that one change in many parts is told once, and many in one go. */
final class Gathering {

    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 500;

    private final BlockingQueue<Touched> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Duration patience;

    Gathering(Duration patience) {
        this.patience = patience;
    }

    /** Waits where too much has happened already; what tells us of changes keeps them as long. */
    void add(Touched touched) {
        try {
            waiting.put(touched);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for something to happen, and a moment longer. */
    Map<UUID, Set<Way>> next() throws InterruptedException {
        List<Touched> gathered = new ArrayList<>();
        gathered.add(waiting.take());
        Thread.sleep(patience);
        waiting.drainTo(gathered, MOST_AT_ONCE - 1);
        Map<UUID, Set<Way>> byTicket = new HashMap<>();
        for (Touched touched : gathered) {
            byTicket.computeIfAbsent(touched.ticketId(), _ -> EnumSet.noneOf(Way.class))
                    .addAll(touched.ways());
        }
        return byTicket;
    }
}
