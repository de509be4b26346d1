package pl.myhezo.contractservice.legacy.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.legacy.LegacyRecords;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class LegacyMongoConfiguration {

    @Bean
    LegacyRecords legacyRecords(MongoDatabase database, Transactions transactions) {
        return new MongoLegacyRecords(database, transactions);
    }
}
