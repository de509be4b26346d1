package pl.myhezo.ticketservice.desk;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.people.People;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
class DeskConfiguration {

    @Bean
    Desk desk(Staff staff, People people, DeskSettings settings, Clock clock) {
        return new Desk(staff, people, settings.absentAfter(), clock);
    }
}
