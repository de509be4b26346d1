package pl.myhezo.ticketservice.live;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import pl.myhezo.ticketservice.ticket.TicketWatch;

/**
 * Watches tickets and tells the open pages of this replica, from the start to the end of the service. It ends before the
 * server does, which would wait for its pages.
 */
final class LiveUpdates implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveUpdates.class);

    private final TicketWatch watch;
    private final Gathering gathering;
    private final Telling telling;
    private final OpenPages pages;
    private volatile List<Thread> threads = List.of();

    LiveUpdates(TicketWatch watch, Gathering gathering, Telling telling, OpenPages pages) {
        this.watch = watch;
        this.gathering = gathering;
        this.telling = telling;
        this.pages = pages;
    }

    @Override
    public void start() {
        pages.openAgain();
        threads = List.of(
                Thread.ofVirtual().name("live-watch").start(() -> watch.watch(gathering::add, pages::lookAtEverything)),
                Thread.ofVirtual().name("live-telling").start(this::goOnTelling));
    }

    private void goOnTelling() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tellNext();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellNext() throws InterruptedException {
        var touched = gathering.next();
        try {
            telling.tell(touched);
        } catch (RuntimeException e) {
            log.warn("Nobody can say who may see what was changed, so all pages look themselves: {}", e.toString());
            pages.lookAtEverything();
        }
    }

    @Override
    public void stop() {
        threads.forEach(Thread::interrupt);
        threads = List.of();
        pages.endAll();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
