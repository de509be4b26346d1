package pl.myhezo.identityservice.registration.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.registration.RegistrationSettings;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.transaction.Transactions;

/** Registrations in MongoDB. */
@Configuration(proxyBeanMethods = false)
class RegistrationMongoConfiguration {

    @Bean
    Registrations registrations(
            MongoDatabase database, Transactions transactions, RegistrationSettings settings, Clock clock) {
        return new MongoRegistrations(database, transactions, settings.keepRefused(), clock);
    }
}
