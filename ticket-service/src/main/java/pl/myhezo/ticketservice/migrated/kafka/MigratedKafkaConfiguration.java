package pl.myhezo.ticketservice.migrated.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.ticketservice.migrated.AcceptingLegacyTicket;
import pl.myhezo.ticketservice.migrated.FetchingLuggage;
import pl.myhezo.ticketservice.migrated.RecognisingRequesters;

@Configuration(proxyBeanMethods = false)
class MigratedKafkaConfiguration {

    @Bean
    LegacyTicketListener legacyTicketListener(
            Events events,
            Inbox inbox,
            Outbox outbox,
            FetchingLuggage fetching,
            AcceptingLegacyTicket accepting,
            RecognisingRequesters recognising) {
        return new LegacyTicketListener(events, inbox, outbox, fetching, accepting, recognising);
    }

    @Bean
    NewTopics legacyTicketsAsRead(Topics topics) {
        return topics.readFrom(LegacyTicketListener.TOPIC);
    }

    /** As contract-service declares it, too: whichever of both starts first. */
    @Bean
    NewTopics outcomesTopic(Topics topics) {
        return topics.history(LegacyTicketListener.OUTCOMES);
    }
}
