package pl.myhezo.ticketservice.migrated.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.migrated.LegacyRecords;

@Configuration(proxyBeanMethods = false)
class MigratedMongoConfiguration {

    @Bean
    LegacyRecords legacyRecords(MongoDatabase database, Transactions transactions) {
        return new MongoLegacyRecords(database, transactions);
    }
}
