package pl.myhezo.identityservice.authorisation.kafka;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.identityservice.authorisation.DecisionReader;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;

/** Question and answer over Kafka. */
@Configuration(proxyBeanMethods = false)
class AuthorisationKafkaConfiguration {

    @Bean
    NewTopics registrationsTopic(Topics topics) {
        return topics.history(RegistrationEvents.TOPIC);
    }

    @Bean
    NewTopics contractAuthorizationsTopics(Topics topics) {
        return topics.readFrom(ContractAuthorizationListener.TOPIC);
    }

    @Bean
    RegistrationEvents registrationEvents(Outbox outbox) {
        return new RegistrationEvents(outbox);
    }

    @Bean
    ContractAuthorizationListener contractAuthorizationListener(
            Events events, Inbox inbox, List<DecisionReader> readers) {
        return new ContractAuthorizationListener(events, inbox, readers);
    }
}
