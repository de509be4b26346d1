package pl.myhezo.platform.outbox;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import pl.myhezo.platform.fault.HaltPoint;

/**
 * Publishes what waits in the {@link Outbox}: at least once, in order for each key, by one replica at a time.
 *
 * <p>A batch is one Kafka transaction. So a batch is there whole or not at all, and a relay that wakes up after another
 * took over is fenced by the broker: it cannot put an old state behind a newer one, which in a compacted topic would
 * be the one that stays. Rows are read in one snapshot and sorted by aggregate version, so no event overtakes an
 * earlier one of its aggregate, whatever the replicas' clocks say.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration SCAN = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final int BATCH_ROWS = 500;
    private static final int BATCH_CHARACTERS = 4_000_000;

    private final MongoCollection<Document> rows;
    private final Lease lease;
    private final Supplier<Producer<String, byte[]>> producers;
    private final RelayMetrics metrics;
    private final Semaphore wakeUp = new Semaphore(0);
    private @Nullable Producer<String, byte[]> producer;
    private volatile boolean running;
    private @Nullable Thread relay;
    private @Nullable Thread watch;

    /** @param producers opens a producer with this service's transactional id; it is called again after a failure */
    public OutboxRelay(MongoDatabase database, Supplier<Producer<String, byte[]>> producers, RelayMetrics metrics) {
        this.rows = database.getCollection(Outbox.COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
        this.lease = new Lease(database, "outbox-relay", LEASE);
        this.producers = producers;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        running = true;
        relay = Thread.ofVirtual().name("outbox-relay").start(this::relay);
        watch = Thread.ofVirtual().name("outbox-watch").start(new OutboxWatch(rows, wakeUp::release, () -> running));
    }

    private void relay() {
        while (running) {
            try {
                if (lease.acquire()) {
                    drain();
                } else {
                    closeProducer();
                }
                await(SCAN);
            } catch (MongoException | KafkaException e) {
                log.warn("Publishing stopped and will be tried again: {}", e.toString());
                closeProducer();
                await(PAUSE_AFTER_FAILURE);
            }
        }
        closeProducer();
        releaseLease();
    }

    private void drain() {
        while (running) {
            List<Document> batch = nextBatch();
            if (batch.isEmpty()) {
                return;
            }
            publish(batch);
            rows.deleteMany(in(
                    Outbox.ID,
                    batch.stream().map(row -> row.getString(Outbox.ID)).toList()));
            HaltPoint.AFTER_MARK.pass();
            metrics.published(batch.size());
            if (!lease.acquire()) {
                return;
            }
        }
    }

    private List<Document> nextBatch() {
        List<Document> batch = new ArrayList<>();
        int characters = 0;
        try (MongoCursor<Document> waiting = rows.withReadConcern(ReadConcern.SNAPSHOT)
                .find()
                .sort(Sorts.ascending(Outbox.AGGREGATE_VERSION, Outbox.ID))
                .limit(BATCH_ROWS)
                .batchSize(BATCH_ROWS)
                .iterator()) {
            while (waiting.hasNext() && characters < BATCH_CHARACTERS) {
                Document row = waiting.next();
                batch.add(row);
                String body = row.getString(Outbox.BODY);
                characters += body == null ? 0 : body.length();
            }
        }
        return batch;
    }

    private void publish(List<Document> batch) {
        Producer<String, byte[]> open = producer();
        open.beginTransaction();
        batch.forEach(row -> open.send(message(row)));
        HaltPoint.BEFORE_SEND.pass();
        open.commitTransaction();
        HaltPoint.AFTER_SEND.pass();
    }

    private Producer<String, byte[]> producer() {
        Producer<String, byte[]> open = producer;
        if (open == null) {
            open = producers.get();
            producer = open; // before it is initialised, so that a failure closes it
            open.initTransactions();
        }
        return open;
    }

    private static ProducerRecord<String, byte[]> message(Document row) {
        String body = row.getString(Outbox.BODY);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                row.getString(Outbox.TOPIC), row.getString(Outbox.KEY), body == null ? null : body.getBytes(UTF_8));
        row.get(Outbox.HEADERS, Document.class)
                .forEach((name, value) -> message.headers().add(name, ((String) value).getBytes(UTF_8)));
        return message;
    }

    private void await(Duration atMost) {
        try {
            if (wakeUp.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void closeProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private void releaseLease() {
        try {
            lease.release();
        } catch (MongoException e) {
            log.info("The lease was not given back and ends by itself: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        wakeUp.release();
        join(relay);
        if (watch != null) {
            watch.interrupt();
        }
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(LEASE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
