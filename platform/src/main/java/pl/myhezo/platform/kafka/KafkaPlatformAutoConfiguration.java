package pl.myhezo.platform.kafka;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.mongo.MongoPlatformAutoConfiguration;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

/** Events, topics, inbox and dead letters of a service. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = MongoPlatformAutoConfiguration.class)
@EnableConfigurationProperties(KafkaSettings.class)
@Import(DeadLettersController.class)
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
    Inbox inbox(MongoDatabase database, Transactions transactions, Clock clock) {
        return new Inbox(database, transactions, clock);
    }

    @Bean("topicsHealthIndicator")
    TopicCreation topicCreation(KafkaAdmin admin) {
        return new TopicCreation(admin);
    }

    @Bean
    CommonErrorHandler failedEvents(KafkaTemplate<String, byte[]> kafka, MeterRegistry registry) {
        return FailedEvents.handler(kafka, registry);
    }

    @Bean
    DeadLetters deadLetters(
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            Topics topics,
            @Value("${spring.application.name}") String service,
            @Value("${spring.kafka.consumer.group-id}") String group) {
        return new DeadLetters(consumers, kafka, topics, service, group);
    }

    @Bean
    DeadLettersGauge deadLettersGauge(DeadLetters deadLetters, MeterRegistry registry) {
        return new DeadLettersGauge(deadLetters, registry);
    }
}
