package pl.myhezo.identityservice.user.keycloak;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.user.LoginLocks;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.identityservice.user.Turns;
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
    ActionMails actionMails(KeycloakClients clients, KeycloakSettings settings, Origins origins) {
        return new ActionMails(clients, settings, origins);
    }

    @Bean
    ChangingUser changingUser(KeycloakClients clients, Turns turns, Guard guard) {
        return new ChangingUser(clients, turns, guard);
    }

    @Bean
    Users users(KeycloakClients clients, ChangingUser changing, ActionMails mails, Guard guard) {
        return new KeycloakUsers(clients, changing, mails, guard);
    }

    @Bean
    LoginLocks loginLocks(KeycloakClients clients, ChangingUser changing, Guard guard) {
        return new KeycloakLoginLocks(clients, changing, guard);
    }

    @Bean
    SecondFactors secondFactors(ChangingUser changing, ActionMails mails, Guard guard) {
        return new KeycloakSecondFactors(changing, mails, guard);
    }
}
