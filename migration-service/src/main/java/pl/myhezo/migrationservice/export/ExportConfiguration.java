package pl.myhezo.migrationservice.export;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class ExportConfiguration {

    @Bean
    ExportFormats exportFormats(List<ExportFormat> formats) {
        return new ExportFormats(formats);
    }
}
