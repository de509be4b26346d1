package pl.myhezo.contractservice.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    Belonging belonging(People people) {
        return new Belonging(people);
    }
}
