package pl.myhezo.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import pl.myhezo.platform.transaction.Transactions;

/** One database, majority reads and writes, and a bound on every call. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
public class MongoPlatformAutoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer boundedAndDurable() {
        return MongoHabits::apply;
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${spring.mongodb.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    Transactions transactions(MongoClient client) {
        return new Transactions(client);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
