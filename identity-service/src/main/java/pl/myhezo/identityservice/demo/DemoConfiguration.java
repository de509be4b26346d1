package pl.myhezo.identityservice.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import pl.myhezo.identityservice.account.AccountBook;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.JoiningCompany;
import pl.myhezo.platform.transaction.Transactions;
import tools.jackson.databind.json.JsonMapper;

/** Only with {@code myhezo.demo=true}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("myhezo.demo")
class DemoConfiguration {

    @Bean
    DemoAccounts demoAccounts(
            @Value("${myhezo.demo-accounts:classpath:demo-accounts.json}") Resource file,
            JsonMapper json,
            Accounts accounts,
            AccountBook book,
            JoiningCompany joining,
            Transactions transactions) {
        return new DemoAccounts(DemoPeople.read(file, json), accounts, book, joining, transactions);
    }
}
