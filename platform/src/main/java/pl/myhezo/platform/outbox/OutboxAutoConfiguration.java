package pl.myhezo.platform.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.kafka.KafkaPlatformAutoConfiguration;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.mongo.MongoPlatformAutoConfiguration;
import pl.myhezo.platform.trace.CurrentTrace;
import pl.myhezo.platform.transaction.Transactions;

/** The outbox of a service and its relay. */
@AutoConfiguration(after = {MongoPlatformAutoConfiguration.class, KafkaPlatformAutoConfiguration.class})
public class OutboxAutoConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(5);

    @Bean
    Outbox outbox(MongoDatabase database, Transactions transactions, Events events, CurrentTrace trace) {
        return new Outbox(database, transactions, events, trace::parent);
    }

    @Bean
    LeasedWorker outboxRelay(
            MongoDatabase database,
            Transactions transactions,
            KafkaProperties kafka,
            @Value("${spring.application.name}") String service,
            MeterRegistry registry,
            Clock clock) {
        OutboxRelay relay = new OutboxRelay(
                database,
                transactions,
                transactionalProducers(kafka, service),
                new RelayMetrics(database, registry, clock));
        return new LeasedWorker(
                "outbox-relay",
                new Lease(database, "outbox-relay", LEASE),
                database.getCollection(Outbox.COLLECTION),
                relay);
    }

    private static Supplier<Producer<String, byte[]>> transactionalProducers(KafkaProperties kafka, String service) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.putAll(producerSettings(service));
        return () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** An unfinished transaction holds up its readers, so it is given up soon. */
    static Map<String, Object> producerSettings(String service) {
        return Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-outbox",
                ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox",
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                ProducerConfig.LINGER_MS_CONFIG, 0);
    }
}
