package pl.myhezo.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * What an operator sees of the outbox: {@code outbox.published}, {@code outbox.waiting} and {@code outbox.oldest.age}.
 */
final class RelayMetrics {

    private final MongoCollection<Document> rows;
    private final Clock clock;
    private final Counter published;

    RelayMetrics(MongoDatabase database, MeterRegistry registry, Clock clock) {
        this.rows = database.getCollection(Outbox.COLLECTION);
        this.clock = clock;
        this.published = Counter.builder("outbox.published")
                .description("Events handed to Kafka")
                .register(registry);
        Gauge.builder("outbox.waiting", rows, MongoCollection::estimatedDocumentCount)
                .description("Events not yet published")
                .register(registry);
        TimeGauge.builder("outbox.oldest.age", this, TimeUnit.MILLISECONDS, RelayMetrics::oldestAge)
                .description("For how long the oldest of them has waited")
                .register(registry);
    }

    void published(int events) {
        published.increment(events);
    }

    private double oldestAge() {
        Document oldest = rows.find()
                .sort(Sorts.ascending(Outbox.ID))
                .projection(Projections.include(Outbox.ID))
                .first();
        return oldest == null ? 0 : Math.max(0, clock.millis() - writtenAt(oldest));
    }

    /** The first 48 bits of a UUIDv7 are the milliseconds since 1970 (RFC 9562, section 5.7). */
    private static long writtenAt(Document row) {
        return UUID.fromString(row.getString(Outbox.ID)).getMostSignificantBits() >>> 16;
    }
}
