package pl.myhezo.identityservice.unlocking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.user.LoginLocks;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditTrail;

/** What can be done about locked logins. */
@Configuration(proxyBeanMethods = false)
class UnlockingConfiguration {

    @Bean
    UnlockingLogin unlockingLogin(
            Supervising supervising,
            Accounts accounts,
            LoginLocks locks,
            Steps steps,
            Notices notices,
            AuditTrail audit) {
        return new UnlockingLogin(supervising, accounts, locks, steps, notices, audit);
    }
}
