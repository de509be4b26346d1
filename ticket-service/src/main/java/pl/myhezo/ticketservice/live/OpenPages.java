package pl.myhezo.ticketservice.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** All pages that this replica tells what happens. */
public final class OpenPages {

    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);

    /** So that a person's many pages, each of which comes back, do not take turns all the time. */
    private static final Duration MADE_ROOM = Duration.ofSeconds(30);

    private static final int BACK_AFTER_RESTART_MILLIS = 1_000;
    private static final int SPREAD_MILLIS = 3_000;

    private final Viewers viewers;
    private final LiveSettings settings;

    /** Oldest first. */
    private final Set<OpenPage> pages = new LinkedHashSet<>();

    private boolean closed;

    OpenPages(Viewers viewers, LiveSettings settings) {
        this.viewers = viewers;
        this.settings = settings;
    }

    /** Empty where there are as many as this replica can tell anything. */
    public Optional<OpenPage> open(Authentication caller) {
        OpenPage page = new OpenPage(caller, viewers.of(caller), settings.mostWaiting());
        synchronized (this) {
            if (closed || pages.size() >= settings.pages()) {
                return Optional.empty();
            }
            makeRoom(page.viewer().subject());
            pages.add(page);
        }
        return Optional.of(page);
    }

    /** The oldest is most likely one that was left long ago and did not say so. */
    private void makeRoom(String person) {
        List<OpenPage> his = pages.stream()
                .filter(page -> !page.isOver() && page.viewer().subject().equals(person))
                .toList();
        if (his.size() >= settings.pagesOfPerson()) {
            his.getFirst().end(MADE_ROOM);
        }
    }

    public synchronized void close(OpenPage page) {
        pages.remove(page);
    }

    /** Asks again where the page's reader belongs; while nobody can say, he is who he was. */
    public void check(OpenPage page) {
        try {
            now(page);
        } catch (RuntimeException e) {
            log.debug("Nobody knows who looks at a page: {}", e.toString());
        }
    }

    /** Who looks at the page, as of now. */
    Viewer now(OpenPage page) {
        Viewer now = viewers.of(page.caller());
        page.isLookedAtBy(now);
        return now;
    }

    synchronized List<OpenPage> all() {
        return List.copyOf(pages);
    }

    synchronized int size() {
        return pages.size();
    }

    /** For when something may have happened that nobody told us. */
    void lookAtEverything() {
        all().forEach(page -> page.tell(News.ANYTHING));
    }

    synchronized void openAgain() {
        closed = false;
    }

    /** They come back one after the other, to another replica if there is one. */
    synchronized void endAll() {
        closed = true;
        pages.forEach(page -> page.end(Duration.ofMillis(
                BACK_AFTER_RESTART_MILLIS + ThreadLocalRandom.current().nextInt(SPREAD_MILLIS))));
    }
}
