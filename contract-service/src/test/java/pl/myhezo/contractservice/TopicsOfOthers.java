package pl.myhezo.contractservice;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.kafka.Topics;

/** Topics that other services declare. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {

    @Bean
    NewTopics registrations(Topics topics) {
        return topics.history("registrations");
    }

    @Bean
    NewTopics accounts(Topics topics) {
        return topics.compacted("accounts");
    }

    @Bean
    NewTopics legacyContracts(Topics topics) {
        return topics.history("legacy-contracts");
    }
}
