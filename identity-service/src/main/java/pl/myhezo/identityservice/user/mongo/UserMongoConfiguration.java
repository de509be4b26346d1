package pl.myhezo.identityservice.user.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.user.Turns;

/** MongoDB as what keeps those apart who write users. */
@Configuration(proxyBeanMethods = false)
class UserMongoConfiguration {

    @Bean
    Turns turns(MongoDatabase database) {
        return new LeasedTurns(database);
    }
}
