package pl.myhezo.migrationservice.ledger.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.ledger.Ledger;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class LedgerMongoConfiguration {

    @Bean
    Report report(MongoDatabase database, Transactions transactions) {
        return new MongoReport(database, transactions);
    }

    @Bean
    Ledger ledger(MongoDatabase database, Transactions transactions) {
        return new MongoLedger(database, transactions);
    }
}
