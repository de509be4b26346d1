package pl.myhezo.platform.kafka;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.mongo.MongoPlatformAutoConfiguration;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.outbox.OutboxRelay;
import pl.myhezo.platform.outbox.RelayMetrics;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

/** Outbox, relay, inbox and dead letters of a service. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = MongoPlatformAutoConfiguration.class)
@EnableConfigurationProperties(KafkaSettings.class)
public class KafkaPlatformAutoConfiguration {

    @Bean
    Events events(@Value("${spring.application.name}") String service, Clock clock, JsonMapper json) {
        return new Events(service, clock, json);
    }

    @Bean
    Topics topics(KafkaSettings settings, @Value("${spring.application.name}") String service) {
        return new Topics(settings, service);
    }

    @Bean
    Outbox outbox(MongoDatabase database, Transactions transactions, Events events, Tracer tracer) {
        return new Outbox(database, transactions, events, traceParent(tracer));
    }

    @Bean
    Inbox inbox(MongoDatabase database, Transactions transactions, Clock clock) {
        return new Inbox(database, transactions, clock);
    }

    @Bean
    OutboxRelay outboxRelay(
            MongoDatabase database,
            KafkaProperties kafka,
            @Value("${spring.application.name}") String service,
            MeterRegistry registry) {
        return new OutboxRelay(database, transactionalProducers(kafka, service), new RelayMetrics(database, registry));
    }

    @Bean
    CommonErrorHandler deadLetters(KafkaTemplate<String, byte[]> kafka) {
        return FailedEvents.handler(kafka);
    }

    private static Supplier<Producer<String, byte[]>> transactionalProducers(KafkaProperties kafka, String service) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-outbox");
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        return () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static Supplier<@Nullable String> traceParent(Tracer tracer) {
        return () -> {
            Span span = tracer.currentSpan();
            if (span == null) {
                return null;
            }
            TraceContext context = span.context();
            String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
            return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), flags);
        };
    }
}
