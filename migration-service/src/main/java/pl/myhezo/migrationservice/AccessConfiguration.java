package pl.myhezo.migrationservice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.security.AccessRules;

/** Who may call what: operators alone, people and programs. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String OPERATOR = "migration-operator";

    @Bean
    AccessRules accessRules() {
        return routes -> routes.requestMatchers("/migrations", "/migrations/**").hasRole(OPERATOR);
    }
}
