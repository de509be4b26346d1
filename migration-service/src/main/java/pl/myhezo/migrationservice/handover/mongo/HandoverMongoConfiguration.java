package pl.myhezo.migrationservice.handover.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.handover.HandoverSettings;
import pl.myhezo.migrationservice.handover.KeptContents;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class HandoverMongoConfiguration {

    @Bean
    KeptContents keptContents(MongoDatabase database, HandoverSettings settings, Clock clock) {
        return new GridFsContents(database, settings.longest(), clock);
    }

    @Bean
    Awaited awaited(MongoDatabase database, Transactions transactions) {
        return new MongoAwaited(database, transactions);
    }
}
