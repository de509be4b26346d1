package pl.myhezo.gateway.login;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.session.Lifetime;
import pl.myhezo.gateway.session.SessionIds;
import pl.myhezo.gateway.session.Sessions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
class LoginConfiguration {

    @Bean
    LoggingIn loggingIn(
            AuthorizationServer keycloak, Sessions sessions, SessionIds ids, Lifetime lifetime, Clock clock) {
        return new LoggingIn(keycloak, sessions, ids, lifetime, clock);
    }

    @Bean
    LoggingOut loggingOut(AuthorizationServer keycloak, Sessions sessions) {
        return new LoggingOut(keycloak, sessions);
    }

    @Bean
    BeingLoggedOut beingLoggedOut(AuthorizationServer keycloak, Sessions sessions) {
        return new BeingLoggedOut(keycloak, sessions);
    }

    @Bean
    RenewingSession renewingSession(AuthorizationServer keycloak, Sessions sessions, Lifetime lifetime, Clock clock) {
        return new RenewingSession(keycloak, sessions, lifetime, clock);
    }

    @Bean
    WatchingSession watchingSession(AuthorizationServer keycloak, RenewingSession renewing, WatchSettings settings) {
        return new WatchingSession(keycloak, renewing, settings.watchEvery());
    }
}
