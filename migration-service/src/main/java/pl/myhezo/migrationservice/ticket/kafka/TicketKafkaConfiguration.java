package pl.myhezo.migrationservice.ticket.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.migrationservice.ticket.TicketsSent;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TicketKafkaConfiguration {

    @Bean
    TicketsSent ticketsSent(Outbox outbox, JsonMapper json) {
        return new LegacyTicketsTopic(outbox, json);
    }

    @Bean
    NewTopics legacyTickets(Topics topics) {
        return topics.history(LegacyTicketsTopic.TOPIC);
    }
}
