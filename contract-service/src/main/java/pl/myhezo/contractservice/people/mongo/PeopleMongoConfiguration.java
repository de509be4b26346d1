package pl.myhezo.contractservice.people.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.people.People;

@Configuration(proxyBeanMethods = false)
class PeopleMongoConfiguration {

    @Bean
    People people(MongoDatabase database, Clock clock) {
        return new MongoPeople(database, clock);
    }
}
