package pl.myhezo.ticketservice.ticket.mongo;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.ticketservice.ticket.TicketWatch;
import pl.myhezo.ticketservice.ticket.Touched;

/**
 * A change stream: it tells each replica everything, and of a change only once every reader finds it. It keeps no place
 * to go on from; who watches is told when it begins anew.
 */
final class MongoTicketWatch implements TicketWatch {

    private static final Logger log = LoggerFactory.getLogger(MongoTicketWatch.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MongoDatabase database;

    MongoTicketWatch(MongoDatabase database) {
        // Waiting for news is no call that takes too long; a dead server is noticed by the driver's heartbeat.
        this.database = database.withTimeout(0, TimeUnit.MILLISECONDS);
    }

    @Override
    public void watch(Consumer<Touched> touched, Runnable begun) {
        while (!Thread.currentThread().isInterrupted()) {
            try (MongoCursor<Document> changes = database.watch(TicketChanges.PIPELINE)
                    .maxAwaitTime(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .withDocumentClass(Document.class)
                    .cursor()) {
                begun.run();
                while (changes.hasNext()) {
                    TicketChanges.touched(changes.next()).ifPresent(touched);
                }
                log.warn("Watching tickets begins again: their database was dropped");
            } catch (MongoInterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Watching tickets stopped and begins again: {}", e.toString());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
