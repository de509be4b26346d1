package pl.myhezo.ticketservice.live;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.security.core.Authentication;
import pl.myhezo.ticketservice.ticket.Viewer;

/** A page that somebody looks at, and what waits to be told to it. Of one that does not keep up it lets go. */
public final class OpenPage {

    /** Who was too slow comes back and looks at everything anew, which is less than all that happened meanwhile. */
    private static final Duration SLOW_IS_BACK_AFTER = Duration.ofSeconds(5);

    private static final Word NOTHING = new Word.Nothing();

    private final Authentication caller;
    private final BlockingQueue<Word> waiting;
    private volatile Viewer viewer;
    private volatile boolean over;

    OpenPage(Authentication caller, Viewer viewer, int mostWaiting) {
        this.caller = caller;
        this.viewer = viewer;
        this.waiting = new LinkedBlockingQueue<>(mostWaiting);
    }

    /** Waits for it, at most so long. */
    public Word next(Duration patience) throws InterruptedException {
        Word word = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return word == null ? NOTHING : word;
    }

    void tell(News news) {
        if (news.equals(News.ANYTHING)) {
            waiting.removeIf(Word.Told.class::isInstance); // who looks at everything need not be told of parts
        }
        Word word = new Word.Told(news);
        if (!over && !waiting.contains(word) && !waiting.offer(word)) {
            end(SLOW_IS_BACK_AFTER);
        }
    }

    /** What waits to be told of a ticket that its reader may not see any more is not told. */
    void forget(UUID ticket) {
        waiting.removeIf(word -> word instanceof Word.Told(News news) && ticket.equals(news.ticket()));
    }

    void end(Duration backAfter) {
        over = true;
        Word last = new Word.Over(backAfter);
        do {
            waiting.clear();
        } while (!waiting.offer(last));
    }

    /** Where its reader belongs may have changed since it was asked last; then all that he sees has. */
    void isLookedAtBy(Viewer now) {
        if (!now.equals(viewer)) {
            viewer = now;
            tell(News.ANYTHING);
        }
    }

    Viewer viewer() {
        return viewer;
    }

    Authentication caller() {
        return caller;
    }

    boolean isOver() {
        return over;
    }
}
