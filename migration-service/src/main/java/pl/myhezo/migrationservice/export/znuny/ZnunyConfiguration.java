package pl.myhezo.migrationservice.export.znuny;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.foreign.ForeignFormat;

@Configuration(proxyBeanMethods = false)
class ZnunyConfiguration {

    @Bean
    ExportFormat znunyFormat(ExportSettings settings) {
        return new ForeignFormat(new Znuny(), settings);
    }
}
