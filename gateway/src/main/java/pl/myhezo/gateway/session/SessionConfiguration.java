package pl.myhezo.gateway.session;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import pl.myhezo.gateway.seal.MasterKey;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Lifetime sessionLifetime(SessionSettings settings) {
        return new Lifetime(settings.idle(), settings.absolute());
    }

    @Bean
    SessionIds sessionIds(MasterKey key) {
        return new SessionIds(key);
    }

    @Bean
    SessionCookie sessionCookie(SessionIds ids) {
        return new SessionCookie(ids);
    }

    @Bean
    @Primary
    Sessions sessions(Sessions mongoSessions, SessionSettings settings) {
        return new CachedSessions(mongoSessions, settings.cacheFor());
    }

    @Bean
    ServerSecurityContextRepository sessionSecurityContexts(SessionCookie cookie, Sessions sessions) {
        return new SessionSecurityContexts(cookie, sessions);
    }
}
