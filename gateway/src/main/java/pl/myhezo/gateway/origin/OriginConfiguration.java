package pl.myhezo.gateway.origin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.problem.ProblemWriter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OriginSettings.class)
class OriginConfiguration {

    @Bean
    Origins origins(OriginSettings settings) {
        return new Origins(settings.origins().stream().map(Origin::new).toList());
    }

    @Bean
    ClientAddress clientAddress(OriginSettings settings) {
        return new ClientAddress(settings.trustedProxies());
    }

    @Bean
    HostCheck hostCheck(Origins origins, ProblemWriter problems) {
        return new HostCheck(origins, problems);
    }
}
