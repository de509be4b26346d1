package pl.myhezo.contractservice.legacy.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.contractservice.legacy.AcceptingLegacyContract;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class LegacyKafkaConfiguration {

    @Bean
    LegacyContractListener legacyContractListener(
            Events events, Inbox inbox, Outbox outbox, AcceptingLegacyContract accepting) {
        return new LegacyContractListener(events, inbox, outbox, accepting);
    }

    @Bean
    NewTopics legacyContractsAsRead(Topics topics) {
        return topics.readFrom(LegacyContractListener.TOPIC);
    }

    @Bean
    NewTopics outcomesTopic(Topics topics) {
        return topics.history(LegacyContractListener.OUTCOMES);
    }
}
