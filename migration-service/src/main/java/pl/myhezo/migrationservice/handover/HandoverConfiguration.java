package pl.myhezo.migrationservice.handover;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoverSettings.class)
class HandoverConfiguration {

    @Bean
    ForgettingContents forgettingContents(
            KeptContents contents, Awaited awaited, HandoverSettings settings, Clock clock) {
        return new ForgettingContents(contents, awaited, settings.kept(), clock);
    }
}
