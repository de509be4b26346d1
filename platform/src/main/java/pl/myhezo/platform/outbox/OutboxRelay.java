package pl.myhezo.platform.outbox;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.Work;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Publishes what waits in the {@link Outbox}: at least once, in order for each key, by one replica at a time.
 *
 * <p>A batch is one Kafka transaction, there whole or not at all. A relay that wakes up after another took over is
 * fenced by the broker: it cannot put an old state behind a newer one, which in a compacted topic would be the one that
 * stays. That holds because rows are read only after the producer has its epoch, and removed all at once.
 *
 * <p>Rows are read in one snapshot and sorted by aggregate version, so no event overtakes an earlier one of its
 * aggregate, whatever the replicas' clocks say.
 */
final class OutboxRelay implements Work {

    private static final int BATCH_ROWS = 500;
    private static final int BATCH_CHARACTERS = 4_000_000;

    private final MongoCollection<Document> rows;
    private final Transactions transactions;
    private final Supplier<Producer<String, byte[]>> producers;
    private final RelayMetrics metrics;
    private @Nullable Producer<String, byte[]> producer;

    /** @param producers opens a producer with this service's transactional id; it is called again after a failure */
    OutboxRelay(
            MongoDatabase database,
            Transactions transactions,
            Supplier<Producer<String, byte[]>> producers,
            RelayMetrics metrics) {
        this.rows = database.getCollection(Outbox.COLLECTION);
        this.transactions = transactions;
        this.producers = producers;
        this.metrics = metrics;
    }

    @Override
    public void perform(Lease lease) {
        while (lease.keep()) {
            Producer<String, byte[]> open = producer();
            List<Document> batch = transactions.call(this::nextBatch);
            if (batch.isEmpty()) {
                return;
            }
            publish(batch, open);
            remove(batch);
            HaltPoint.AFTER_MARK.pass();
            metrics.published(batch.size());
        }
    }

    private List<Document> nextBatch() {
        List<Document> batch = new ArrayList<>();
        int characters = 0;
        try (MongoCursor<Document> waiting = rows.find(transactions.session())
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

    private static void publish(List<Document> batch, Producer<String, byte[]> open) {
        open.beginTransaction();
        batch.forEach(row -> open.send(message(row)));
        HaltPoint.BEFORE_SEND.pass();
        open.commitTransaction();
        HaltPoint.AFTER_SEND.pass();
    }

    /** All of a batch or none: an older state left behind alone would be published again after the newer one. */
    private void remove(List<Document> batch) {
        List<String> published =
                batch.stream().map(row -> row.getString(Outbox.ID)).toList();
        transactions.run(() -> rows.deleteMany(transactions.session(), in(Outbox.ID, published)));
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

    @Override
    public void letGo() {
        Producer<String, byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
