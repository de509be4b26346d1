package pl.myhezo.identityservice.limit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.audit.AuditTrail;

/** Counted attempts. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    CountedAttempts countedAttempts(Limits limits, AuditTrail audit, CurrentPeer current) {
        return new CountedAttempts(limits, audit, current);
    }
}
