package pl.myhezo.contractservice.contract.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.contract.ShowingContracts;
import pl.myhezo.contractservice.contract.WarsawCalendar;
import pl.myhezo.contractservice.people.Belonging;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ContractHttpConfiguration {

    @Bean
    Viewers viewers(Belonging belonging) {
        return new Viewers(belonging);
    }

    @Bean
    ContractsJson contractsJson(ShowingContracts showing, WarsawCalendar calendar, JsonMapper mapper) {
        return new ContractsJson(showing, calendar, mapper);
    }

    @Bean
    WritingFile writingFile(ShowingContracts showing, WarsawCalendar calendar) {
        return new WritingFile(showing, calendar);
    }
}
