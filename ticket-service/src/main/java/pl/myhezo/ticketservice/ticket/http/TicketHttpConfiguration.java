package pl.myhezo.ticketservice.ticket.http;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.ticket.JudgingActs;

@Configuration(proxyBeanMethods = false)
class TicketHttpConfiguration {

    @Bean
    Viewers viewers(People people, Desk desk) {
        return new Viewers(people, desk);
    }

    @Bean
    Names names(People people, Desk desk) {
        return new Names(people, desk);
    }

    @Bean
    TicketItems ticketItems(Names names, JudgingActs judging, Clock clock) {
        return new TicketItems(names, judging, clock);
    }
}
