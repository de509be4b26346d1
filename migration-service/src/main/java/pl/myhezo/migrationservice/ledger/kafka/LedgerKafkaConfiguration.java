package pl.myhezo.migrationservice.ledger.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.migrationservice.ledger.NotingAnswer;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.kafka.Topics;

@Configuration(proxyBeanMethods = false)
class LedgerKafkaConfiguration {

    @Bean
    MigrationOutcomesListener migrationOutcomesListener(Events events, NotingAnswer noting) {
        return new MigrationOutcomesListener(events, noting);
    }

    @Bean
    NewTopics migrationOutcomesAsRead(Topics topics) {
        return topics.readFrom("migration-outcomes");
    }
}
