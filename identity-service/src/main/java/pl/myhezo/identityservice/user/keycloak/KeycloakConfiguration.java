package pl.myhezo.identityservice.user.keycloak;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.platform.mail.Origins;

/** Keycloak as the place where users live. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConfiguration {

    @Bean
    KeycloakClients keycloakClients(KeycloakSettings settings, Origins origins) {
        return new KeycloakClients(settings, origins);
    }

    @Bean
    Guard keycloakGuard(MeterRegistry registry) {
        return new Guard(registry);
    }

    @Bean
    Users users(KeycloakClients clients, KeycloakSettings settings, Origins origins, Guard guard) {
        return new KeycloakUsers(clients, settings, origins, guard);
    }

    @Bean
    SecondFactors secondFactors(KeycloakClients clients, KeycloakSettings settings, Origins origins, Guard guard) {
        return new KeycloakSecondFactors(clients, settings, origins, guard);
    }
}
