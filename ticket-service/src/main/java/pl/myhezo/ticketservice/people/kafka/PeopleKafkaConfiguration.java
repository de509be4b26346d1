package pl.myhezo.ticketservice.people.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.ticketservice.people.People;

@Configuration(proxyBeanMethods = false)
class PeopleKafkaConfiguration {

    @Bean
    AccountListener accountListener(Events events, People people) {
        return new AccountListener(events, people);
    }

    @Bean
    NewTopics accountsAsRead(Topics topics) {
        return topics.readFrom("accounts");
    }
}
