package pl.myhezo.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.mongo.MongoHabits;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

/** An outbox with a database, topics and relays of its own, on real servers and without Spring. */
final class RelaySystem implements AutoCloseable {

    private static final String STATES = "states";

    final String topic;
    final Outbox outbox;
    final Transactions transactions;
    final MongoDatabase database;

    private final MongoClient mongo;
    private final List<LeasedWorker> relays = new ArrayList<>();
    private final String bootstrapServers;
    private final TestEvents kafka;

    RelaySystem() {
        this(
                "relay-" + UUID.randomUUID(),
                LocalMongo.shared().uri(),
                LocalKafka.shared().bootstrapServers());
        createTopic(topic);
    }

    /** The one of that name, which another process may have a share in. */
    RelaySystem(String name, String mongoUri, String bootstrapServers) {
        this.topic = name;
        this.bootstrapServers = bootstrapServers;
        this.kafka = new TestEvents(bootstrapServers);
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(mongoUri));
        MongoHabits.apply(settings);
        this.mongo = MongoClients.create(settings.build());
        this.database = mongo.getDatabase(topic);
        this.transactions = new Transactions(mongo);
        this.outbox = new Outbox(
                database, transactions, new Events("relay", Clock.systemUTC(), new JsonMapper()), () -> null);
    }

    static void createTopic(String name) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalKafka.shared().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void append(String key, long version) {
        transactions.run(() -> outbox.append(OutgoingEvent.v1(topic, key, "Changed", version, version)));
    }

    void writeInParallel(int writers, int keys, int versions) {
        CompletableFuture.allOf(IntStream.range(0, writers)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> LongStream.rangeClosed(1, versions)
                                .forEach(version ->
                                        IntStream.range(0, keys).forEach(key -> append(writer + "-" + key, version)))))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Changes a state and appends the event that tells of it, in one transaction. */
    void change(String key) {
        transactions.run(() -> {
            Document state = database.getCollection(STATES)
                    .findOneAndUpdate(
                            transactions.session(),
                            Filters.eq("_id", key),
                            Updates.inc("version", 1L),
                            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            long version = Objects.requireNonNull(state).getLong("version");
            outbox.append(OutgoingEvent.v1(topic, key, "Changed", version, version));
            HaltPoint.IN_TRANSACTION.pass();
        });
        HaltPoint.AFTER_COMMIT.pass();
    }

    /** The version of each state that was ever changed. */
    Map<String, Long> states() {
        Map<String, Long> states = new HashMap<>();
        database.getCollection(STATES)
                .find()
                .forEach(state -> states.put(state.getString("_id"), state.getLong("version")));
        return states;
    }

    long version(String key) {
        return states().getOrDefault(key, 0L);
    }

    long waiting() {
        return database.getCollection(Outbox.COLLECTION).countDocuments();
    }

    /** Starts another replica's relay. */
    LeasedWorker startRelay() {
        LeasedWorker relay = new LeasedWorker(
                "relay", lease(Duration.ofSeconds(2)), database.getCollection(Outbox.COLLECTION), relay(producers()));
        relays.add(relay);
        relay.start();
        return relay;
    }

    Lease lease(Duration length) {
        return new Lease(database, "outbox-relay", length);
    }

    OutboxRelay relay(Supplier<Producer<String, byte[]>> producers) {
        return new OutboxRelay(
                database,
                transactions,
                producers,
                new RelayMetrics(database, new SimpleMeterRegistry(), Clock.systemUTC()));
    }

    Supplier<Producer<String, byte[]>> producers() {
        return producers(settings -> settings);
    }

    Supplier<Producer<String, byte[]>> producers(UnaryOperator<Map<String, Object>> change) {
        Map<String, Object> settings = new HashMap<>(OutboxAutoConfiguration.producerSettings(topic));
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        Map<String, Object> changed = change.apply(settings);
        return () -> new KafkaProducer<>(changed, new StringSerializer(), new ByteArraySerializer());
    }

    /** What was published, in the order of each partition. */
    List<Published> published() {
        return published(topic);
    }

    List<Published> published(String topic) {
        return kafka.all(topic).stream()
                .map(message -> new Published(message.key(), Long.parseLong(new String(message.value(), UTF_8))))
                .toList();
    }

    record Published(String key, long version) {}

    @Override
    public void close() {
        relays.forEach(LeasedWorker::stop);
        kafka.close();
        mongo.close();
    }
}
