package pl.myhezo.migrationservice.company;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.ledger.Report;

@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {

    @Bean
    ReadingCompanies readingCompanies(Companies companies, Report report) {
        return new ReadingCompanies(companies, report);
    }
}
