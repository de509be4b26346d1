package pl.myhezo.ticketservice.ticket.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.ticketservice.ticket.Announcements;

@Configuration(proxyBeanMethods = false)
class TicketKafkaConfiguration {

    @Bean
    Announcements announcements(Outbox outbox) {
        return new OutboxAnnouncements(outbox);
    }

    @Bean
    NewTopics ticketsTopic(Topics topics) {
        return topics.history(OutboxAnnouncements.TOPIC);
    }
}
