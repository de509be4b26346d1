package pl.myhezo.contractservice.expiry.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.expiry.DaysReminded;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class ExpiryMongoConfiguration {

    @Bean
    DaysReminded daysReminded(MongoDatabase database, Transactions transactions) {
        return new MongoDaysReminded(database, transactions);
    }
}
