package pl.myhezo.ticketservice.access.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.access.ReadLog;

@Configuration(proxyBeanMethods = false)
class AccessMongoConfiguration {

    @Bean
    ReadLog readLog(MongoDatabase database, Transactions transactions) {
        return new MongoReadLog(database, transactions);
    }
}
