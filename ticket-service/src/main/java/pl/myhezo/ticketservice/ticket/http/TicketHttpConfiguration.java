package pl.myhezo.ticketservice.ticket.http;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.ticket.JudgingActs;
import pl.myhezo.ticketservice.ticket.Names;

@Configuration(proxyBeanMethods = false)
class TicketHttpConfiguration {

    @Bean
    TicketItems ticketItems(Names names, JudgingActs judging, Clock clock) {
        return new TicketItems(names, judging, clock);
    }
}
