package pl.myhezo.ticketservice;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.kafka.Topics;

/** Topics that other services declare. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {

    @Bean
    NewTopics accounts(Topics topics) {
        return topics.compacted("accounts");
    }

    @Bean
    NewTopics legacyTickets(Topics topics) {
        return topics.history("legacy-tickets");
    }

    @Bean
    NewTopics contracts(Topics topics) {
        return topics.compacted("contracts");
    }
}
