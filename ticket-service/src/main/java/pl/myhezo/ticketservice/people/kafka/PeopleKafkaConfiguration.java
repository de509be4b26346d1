package pl.myhezo.ticketservice.people.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.kafka.Topics;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.PeopleNews;

@Configuration(proxyBeanMethods = false)
class PeopleKafkaConfiguration {

    @Bean
    AccountListener accountListener(Events events, People people, PeopleNews news) {
        return new AccountListener(events, people, news);
    }

    @Bean
    NewTopics accountsAsRead(Topics topics) {
        return topics.readFrom("accounts");
    }
}
