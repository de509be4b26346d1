package pl.myhezo.identityservice.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be done with accounts. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    AccountBook accountBook(Accounts accounts, AccountAnnouncements announcements) {
        return new AccountBook(accounts, announcements);
    }

    @Bean
    JoiningCompany joiningCompany(Companies companies) {
        return new JoiningCompany(companies);
    }
}
