package pl.myhezo.ticketservice.people.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.people.People;

@Configuration(proxyBeanMethods = false)
class PeopleMongoConfiguration {

    @Bean
    People people(MongoDatabase database, Transactions transactions, Clock clock) {
        return new MongoPeople(database, transactions, clock);
    }
}
