package pl.myhezo.ticketservice.entitlement.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.entitlement.Entitlements;

@Configuration(proxyBeanMethods = false)
class EntitlementMongoConfiguration {

    @Bean
    Entitlements entitlements(MongoDatabase database, Transactions transactions, Clock clock) {
        return new MongoEntitlements(database, transactions, clock);
    }
}
