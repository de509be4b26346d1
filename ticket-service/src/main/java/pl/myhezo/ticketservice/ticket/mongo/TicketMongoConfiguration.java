package pl.myhezo.ticketservice.ticket.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.MigratedTickets;
import pl.myhezo.ticketservice.ticket.Sights;
import pl.myhezo.ticketservice.ticket.TicketNumbers;
import pl.myhezo.ticketservice.ticket.TicketWatch;
import pl.myhezo.ticketservice.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class TicketMongoConfiguration {

    @Bean
    Tickets tickets(MongoDatabase database, Transactions transactions) {
        return new MongoTickets(database, transactions);
    }

    @Bean
    MigratedTickets migratedTickets(MongoDatabase database) {
        return new MongoMigratedTickets(database);
    }

    @Bean
    Sights sights(MongoDatabase database) {
        return new MongoSights(database);
    }

    @Bean
    TicketWatch ticketWatch(MongoDatabase database) {
        return new MongoTicketWatch(database);
    }

    @Bean
    TicketNumbers ticketNumbers(MongoDatabase database, Clock clock) {
        return new MongoTicketNumbers(database, clock);
    }
}
