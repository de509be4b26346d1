package pl.myhezo.migrationservice.export.myhezo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;

@Configuration(proxyBeanMethods = false)
class MyHezoConfiguration {

    @Bean
    ExportFormat myHezoFormat(ExportSettings settings) {
        return new MyHezoFormat(settings);
    }
}
