package pl.myhezo.contractservice.authorisation.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.contractservice.authorisation.AuthorisingRegistration;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class AuthorisationKafkaConfiguration {

    @Bean
    RegistrationListener registrationListener(
            Events events, Inbox inbox, Outbox outbox, AuthorisingRegistration authorising) {
        return new RegistrationListener(events, inbox, outbox, authorising);
    }

    @Bean
    NewTopics registrationsAsRead(Topics topics) {
        return topics.readFrom(RegistrationListener.TOPIC);
    }

    @Bean
    NewTopics decisionsTopic(Topics topics) {
        return topics.history(RegistrationListener.DECISIONS);
    }
}
