package pl.myhezo.platform.kafka;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
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

    @Bean
    CommonErrorHandler deadLetters(KafkaTemplate<String, byte[]> kafka) {
        return FailedEvents.handler(kafka);
    }
}
