package pl.myhezo.migrationservice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.security.AccessRules;

/** Who may call what: operators run migrations, people and programs; the program that takes tickets over fetches. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String OPERATOR = "migration-operator";
    private static final String READER = "legacy-reader";

    @Bean
    AccessRules accessRules() {
        return routes -> routes.requestMatchers("/migrations", "/migrations/**")
                .hasRole(OPERATOR)
                .requestMatchers("/dialogues/*", "/files/*")
                .hasRole(READER);
    }
}
