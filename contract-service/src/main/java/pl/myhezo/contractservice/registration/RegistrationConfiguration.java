package pl.myhezo.contractservice.registration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.WarsawCalendar;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    AuthorisingRegistration authorisingRegistration(Contracts contracts, Companies companies, WarsawCalendar calendar) {
        return new AuthorisingRegistration(contracts, companies, calendar);
    }

    @Bean
    SendingCard sendingCard(Contracts contracts, Companies companies, CardMails mails, WarsawCalendar calendar) {
        return new SendingCard(contracts, companies, mails, calendar);
    }
}
