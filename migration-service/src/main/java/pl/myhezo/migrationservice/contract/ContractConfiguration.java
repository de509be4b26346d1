package pl.myhezo.migrationservice.contract;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.ledger.Ledger;
import pl.myhezo.migrationservice.ledger.Report;

@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    @Bean
    MovingContracts movingContracts(
            Companies companies, Report report, Ledger ledger, ContractsSent sent, Clock clock) {
        return new MovingContracts(companies, report, ledger, sent, clock);
    }
}
