package pl.myhezo.endtoend.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/** contract-service's own relay: rows put into its outbox, for a topic that nobody else reads. */
final class Relay {

    private static final int EVENTS = 20_000;
    private static final int IDLE_EVENTS = 100;
    private static final Duration BETWEEN_IDLE_EVENTS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String mongo;
    private final String kafka;

    Relay(String mongo, String kafka) {
        this.mongo = mongo;
        this.kafka = kafka;
    }

    List<Figure> measure() throws ExecutionException, InterruptedException {
        String topic = "bench-" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka));
                MongoClient client = MongoClients.create(mongo);
                KafkaConsumer<String, String> consumer = consumer()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.poll(Duration.ofMillis(100));
            MongoCollection<Document> outbox = client.getDatabase("contract").getCollection("outbox");
            try {
                List<Figure> figures = new ArrayList<>();
                figures.add(throughput(outbox, consumer, topic));
                figures.add(idleLatency(outbox, consumer, topic));
                return figures;
            } finally {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        }
    }

    private static Figure throughput(
            MongoCollection<Document> outbox, KafkaConsumer<String, String> consumer, String topic) {
        List<Document> rows = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            rows.add(row(topic, i));
        }
        long start = System.nanoTime();
        outbox.insertMany(rows);
        await(consumer, EVENTS);
        return Figure.of("outbox relay", EVENTS / ((System.nanoTime() - start) / 1e9), "events/s", ">= 1000");
    }

    private static Figure idleLatency(
            MongoCollection<Document> outbox, KafkaConsumer<String, String> consumer, String topic) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < IDLE_EVENTS; i++) {
            LockSupport.parkNanos(BETWEEN_IDLE_EVENTS.toNanos());
            long start = System.nanoTime();
            outbox.insertOne(row(topic, EVENTS + i));
            await(consumer, 1);
            nanos.add(System.nanoTime() - start);
        }
        return Figure.of(
                "outbox relay, idle latency p99", Latencies.ofNanos(nanos).percentile(0.99), "ms", "< 100 ms");
    }

    private static void await(KafkaConsumer<String, String> consumer, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int seen = 0;
        while (seen < count && System.nanoTime() < end) {
            for (ConsumerRecord<String, String> ignored : consumer.poll(Duration.ofMillis(100))) {
                seen++;
            }
        }
        if (seen < count) {
            throw new IllegalStateException(seen + " of " + count + " events within " + PATIENCE);
        }
    }

    private static Document row(String topic, int number) {
        return new Document("_id", "bench-" + UUID.randomUUID())
                .append("topic", topic)
                .append("key", "key-" + number % 100)
                .append("aggregateVersion", (long) number)
                .append("headers", new Document("ce_id", Integer.toString(number)))
                .append("body", "{\"number\":" + number + "}");
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", kafka,
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest",
                        "fetch.max.wait.ms", "50"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
