package pl.myhezo.migrationservice.ticket;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.ledger.Report;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration {

    @Bean
    ReadingTickets readingTickets(Companies companies, Report report) {
        return new ReadingTickets(companies, report);
    }
}
