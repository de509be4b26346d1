package pl.myhezo.ticketservice.contact;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.limit.SlidingLimits;
import pl.myhezo.ticketservice.ticket.OpeningFromContactForm;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContactSettings.class)
class ContactConfiguration {

    @Bean
    Challenges challenges(ChallengeKey key, ContactSettings settings, Clock clock) {
        return new Challenges(key.bytes(), settings.difficulty(), settings.validFor(), clock);
    }

    @Bean
    TakingContactRequest takingContactRequest(
            Challenges challenges,
            SpentChallenges spent,
            MongoDatabase database,
            ContactSettings settings,
            OpeningFromContactForm opening,
            Confirmations confirmations) {
        return new TakingContactRequest(
                challenges, spent, new SlidingLimits(database), settings, opening, confirmations);
    }
}
