package pl.myhezo.identityservice.account.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.identityservice.account.AccountAnnouncements;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;

/** The topic of accounts. */
@Configuration(proxyBeanMethods = false)
class AccountKafkaConfiguration {

    @Bean
    NewTopics accountsTopic(Topics topics) {
        return topics.compacted(AccountEvents.TOPIC);
    }

    @Bean
    AccountAnnouncements accountAnnouncements(Outbox outbox) {
        return new AccountEvents(outbox);
    }
}
