package pl.myhezo.migrationservice.contract.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.migrationservice.contract.ContractsSent;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ContractKafkaConfiguration {

    @Bean
    ContractsSent contractsSent(Outbox outbox, JsonMapper json) {
        return new LegacyContractsTopic(outbox, json);
    }

    @Bean
    NewTopics legacyContracts(Topics topics) {
        return topics.history(LegacyContractsTopic.TOPIC);
    }
}
