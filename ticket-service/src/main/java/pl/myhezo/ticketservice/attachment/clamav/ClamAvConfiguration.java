package pl.myhezo.ticketservice.attachment.clamav;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.attachment.Scanner;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("myhezo.antivirus.address")
@EnableConfigurationProperties(ClamAvSettings.class)
class ClamAvConfiguration {

    @Bean
    Scanner clamAv(ClamAvSettings settings) {
        return new ClamAv(settings);
    }
}
