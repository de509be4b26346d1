package pl.myhezo.migrationservice.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    NotingAnswer notingAnswer(Report report, Ledger ledger, Transactions transactions) {
        return new NotingAnswer(report, ledger, transactions);
    }
}
