package pl.myhezo.migrationservice.export.zammad;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.foreign.ForeignFormat;

@Configuration(proxyBeanMethods = false)
class ZammadConfiguration {

    @Bean
    ExportFormat zammadFormat(ExportSettings settings) {
        return new ForeignFormat(new Zammad(), settings);
    }
}
