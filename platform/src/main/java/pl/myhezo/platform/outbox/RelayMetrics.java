package pl.myhezo.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.bson.Document;

/** What an operator sees of the outbox: {@code outbox.published} and {@code outbox.waiting}. */
public final class RelayMetrics {

    private final Counter published;

    public RelayMetrics(MongoDatabase database, MeterRegistry registry) {
        MongoCollection<Document> rows = database.getCollection(Outbox.COLLECTION);
        this.published = Counter.builder("outbox.published")
                .description("Events handed to Kafka")
                .register(registry);
        Gauge.builder("outbox.waiting", rows, MongoCollection::estimatedDocumentCount)
                .description("Events not yet published")
                .register(registry);
    }

    void published(int events) {
        published.increment(events);
    }
}
