package pl.myhezo.ticketservice.ticket.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.TicketNumbers;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class TicketMongoConfiguration {

    @Bean
    Tickets tickets(MongoDatabase database, Transactions transactions) {
        return new MongoTickets(database, transactions);
    }

    @Bean
    TicketNumbers ticketNumbers(MongoDatabase database, Clock clock) {
        return new MongoTicketNumbers(database, clock);
    }
}
