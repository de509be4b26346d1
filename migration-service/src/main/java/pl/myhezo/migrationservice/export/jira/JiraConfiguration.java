package pl.myhezo.migrationservice.export.jira;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.foreign.ForeignFormat;

@Configuration(proxyBeanMethods = false)
class JiraConfiguration {

    @Bean
    ExportFormat jiraFormat(ExportSettings settings) {
        return new ForeignFormat(new JiraServiceManagement(), settings);
    }
}
