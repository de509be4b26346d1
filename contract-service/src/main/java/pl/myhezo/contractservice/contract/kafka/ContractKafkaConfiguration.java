package pl.myhezo.contractservice.contract.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.contractservice.contract.Announcements;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class ContractKafkaConfiguration {

    @Bean
    Announcements announcements(Outbox outbox) {
        return new OutboxAnnouncements(outbox);
    }

    @Bean
    NewTopics contractsTopic(Topics topics) {
        return topics.compacted(OutboxAnnouncements.TOPIC);
    }
}
