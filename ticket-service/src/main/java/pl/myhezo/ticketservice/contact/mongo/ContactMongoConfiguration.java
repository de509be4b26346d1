package pl.myhezo.ticketservice.contact.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.contact.ChallengeKey;
import pl.myhezo.ticketservice.contact.ContactSettings;
import pl.myhezo.ticketservice.contact.SpentChallenges;

@Configuration(proxyBeanMethods = false)
class ContactMongoConfiguration {

    @Bean
    ChallengeKey challengeKey(MongoDatabase database) {
        return new MongoChallengeKey(database);
    }

    /** Kept twice as long: the clocks of replicas differ. */
    @Bean
    SpentChallenges spentChallenges(
            MongoDatabase database, Transactions transactions, ContactSettings settings, Clock clock) {
        return new MongoSpentChallenges(
                database, transactions, settings.validFor().multipliedBy(2), clock);
    }
}
