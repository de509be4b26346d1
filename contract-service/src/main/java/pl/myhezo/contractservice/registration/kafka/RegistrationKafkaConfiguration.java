package pl.myhezo.contractservice.registration.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.contractservice.registration.AuthorisingRegistration;
import pl.myhezo.contractservice.registration.SendingCard;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class RegistrationKafkaConfiguration {

    @Bean
    RegistrationListener registrationListener(
            Events events,
            Inbox inbox,
            AuthorisingRegistration authorising,
            Outbox outbox,
            MeterRegistry meters,
            SendingCard sending) {
        return new RegistrationListener(events, inbox, authorising, new Decisions(outbox, meters), sending);
    }

    @Bean
    NewTopics registrationsAsRead(Topics topics) {
        return topics.readFrom(RegistrationListener.TOPIC);
    }

    @Bean
    NewTopics decisionsTopic(Topics topics) {
        return topics.history(Decisions.TOPIC);
    }
}
