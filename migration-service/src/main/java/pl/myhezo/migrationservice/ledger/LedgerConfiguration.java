package pl.myhezo.migrationservice.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    NotingAnswer notingAnswer(Report report, Ledger ledger, Awaited awaited, Transactions transactions) {
        return new NotingAnswer(report, ledger, awaited, transactions);
    }
}
