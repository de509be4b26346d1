package pl.myhezo.identityservice.work.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.identityservice.work.WorkSettings;
import pl.myhezo.platform.transaction.Transactions;

/** Steps in MongoDB. */
@Configuration(proxyBeanMethods = false)
class WorkMongoConfiguration {

    @Bean
    Steps steps(MongoDatabase database, Transactions transactions, WorkSettings settings) {
        return new MongoSteps(database, transactions, settings.lease());
    }
}
