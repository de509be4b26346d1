package pl.myhezo.identityservice.limit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.audit.AuditTrail;
import pl.myhezo.identityservice.limit.http.RequestPeer;

/** Counted attempts. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    CountedAttempts countedAttempts(Limits limits, AuditTrail audit) {
        return new CountedAttempts(limits, audit, new RequestPeer());
    }
}
