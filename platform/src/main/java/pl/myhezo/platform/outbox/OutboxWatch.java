package pl.myhezo.platform.outbox;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the relay when a row was committed. It carries no data and keeps no resume token: what it misses, the relay's
 * regular scan finds.
 */
final class OutboxWatch implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(OutboxWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MongoCollection<Document> rows;
    private final Runnable wakeUp;
    private final BooleanSupplier running;

    OutboxWatch(MongoCollection<Document> rows, Runnable wakeUp, BooleanSupplier running) {
        this.rows = rows;
        this.wakeUp = wakeUp;
        this.running = running;
    }

    @Override
    public void run() {
        while (running.getAsBoolean()) {
            try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> inserts = rows.watch(List.of(
                            match(eq("operationType", "insert")), project(include("_id", "operationType", "ns"))))
                    .cursor()) {
                while (running.getAsBoolean()) {
                    inserts.next();
                    wakeUp.run();
                }
            } catch (MongoInterruptedException e) {
                return;
            } catch (MongoException e) {
                log.warn("Watching the outbox stopped, until it goes on the scan publishes: {}", e.toString());
                pause();
            }
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
