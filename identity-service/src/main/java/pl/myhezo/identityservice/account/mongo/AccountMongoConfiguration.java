package pl.myhezo.identityservice.account.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.Companies;
import pl.myhezo.platform.transaction.Transactions;

/** Accounts and companies in MongoDB. */
@Configuration(proxyBeanMethods = false)
class AccountMongoConfiguration {

    @Bean
    Accounts accounts(MongoDatabase database, Transactions transactions, Clock clock) {
        return new MongoAccounts(database, transactions, clock);
    }

    @Bean
    Companies companies(MongoDatabase database, Transactions transactions) {
        return new MongoCompanies(database, transactions);
    }
}
