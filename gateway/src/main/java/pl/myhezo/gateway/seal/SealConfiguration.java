package pl.myhezo.gateway.seal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    @Bean
    MasterKey masterKey(SealSettings settings) {
        return new MasterKey(settings.key());
    }
}
