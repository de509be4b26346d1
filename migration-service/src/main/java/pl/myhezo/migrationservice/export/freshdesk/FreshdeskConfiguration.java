package pl.myhezo.migrationservice.export.freshdesk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.foreign.ForeignFormat;

@Configuration(proxyBeanMethods = false)
class FreshdeskConfiguration {

    @Bean
    ExportFormat freshdeskFormat(ExportSettings settings) {
        return new ForeignFormat(new Freshdesk(), settings);
    }
}
