package pl.myhezo.ticketservice.export.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.export.Exports;

@Configuration(proxyBeanMethods = false)
class ExportMongoConfiguration {

    @Bean
    Exports exports(MongoDatabase database, Transactions transactions) {
        return new MongoExports(database, transactions);
    }
}
