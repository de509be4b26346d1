package pl.myhezo.identityservice.work;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The workers of waiting steps. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkSettings.class)
class WorkConfiguration {

    @Bean
    StepWorkers stepWorkers(Steps steps, List<StepHandler> handlers, WorkSettings settings, MeterRegistry registry) {
        return new StepWorkers(steps, handlers, settings, registry);
    }
}
