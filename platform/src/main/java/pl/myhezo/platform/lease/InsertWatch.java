package pl.myhezo.platform.lease;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes a worker when a row was committed. It carries no data and keeps no resume token: what it misses, the worker's
 * regular scan finds.
 */
final class InsertWatch implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(InsertWatch.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MongoCollection<Document> rows;
    private final Runnable wakeUp;
    private final BooleanSupplier running;

    InsertWatch(MongoCollection<Document> rows, Runnable wakeUp, BooleanSupplier running) {
        // Waiting for news is no call that takes too long; a dead server is noticed by the driver's heartbeat.
        this.rows = rows.withTimeout(0, TimeUnit.MILLISECONDS);
        this.wakeUp = wakeUp;
        this.running = running;
    }

    @Override
    public void run() {
        while (running.getAsBoolean()) {
            try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> inserts = rows.watch(List.of(
                            match(eq("operationType", "insert")), project(include("_id", "operationType", "ns"))))
                    .maxAwaitTime(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .cursor()) {
                wakeUp.run(); // for what came between two watches
                while (running.getAsBoolean()) {
                    if (inserts.tryNext() != null) {
                        wakeUp.run();
                    }
                }
            } catch (MongoInterruptedException e) {
                return;
            } catch (RuntimeException e) { // also what the driver says of a stream whose collection was dropped
                log.warn(
                        "Watching {} stopped, until it goes on the scan finds new rows: {}",
                        rows.getNamespace(),
                        e.toString());
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
