package pl.myhezo.platform.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
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
        return settings -> settings.readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .compressorList(List.of())
                .timeout(2, TimeUnit.SECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1_500, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(50));
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
