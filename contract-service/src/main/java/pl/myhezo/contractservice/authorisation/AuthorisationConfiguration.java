package pl.myhezo.contractservice.authorisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.WarsawCalendar;

@Configuration(proxyBeanMethods = false)
class AuthorisationConfiguration {

    @Bean
    AuthorisingRegistration authorisingRegistration(Contracts contracts, Companies companies, WarsawCalendar calendar) {
        return new AuthorisingRegistration(contracts, companies, calendar);
    }
}
