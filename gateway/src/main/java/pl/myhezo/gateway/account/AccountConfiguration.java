package pl.myhezo.gateway.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    KnownAccounts knownAccounts(Accounts accounts) {
        return new KnownAccounts(accounts);
    }
}
