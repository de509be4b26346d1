package pl.myhezo.identityservice.staff.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.staff.Roster;
import pl.myhezo.platform.transaction.Transactions;

/** The roster in MongoDB. */
@Configuration(proxyBeanMethods = false)
class StaffMongoConfiguration {

    @Bean
    Roster roster(MongoDatabase database, Transactions transactions) {
        return new MongoRoster(database, transactions);
    }
}
