package pl.myhezo.ticketservice.entitlement.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.ticketservice.entitlement.Entitlements;

@Configuration(proxyBeanMethods = false)
class EntitlementKafkaConfiguration {

    @Bean
    ContractListener contractListener(Events events, Entitlements entitlements) {
        return new ContractListener(events, entitlements);
    }

    @Bean
    NewTopics contractsAsRead(Topics topics) {
        return topics.readFrom("contracts");
    }
}
