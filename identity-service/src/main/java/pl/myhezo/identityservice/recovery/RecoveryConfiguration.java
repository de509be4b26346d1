package pl.myhezo.identityservice.recovery;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done about a lost second factor. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecoverySettings.class)
class RecoveryConfiguration {

    @Bean
    AskingRecovery askingRecovery(
            RecoveryCases cases, Steps steps, Limits limits, Transactions transactions, Clock clock) {
        return new AskingRecovery(cases, steps, limits, transactions, clock);
    }

    @Bean
    TellingOfRecovery tellingOfRecovery(Accounts accounts, EmailedLinks links, Notices notices) {
        return new TellingOfRecovery(accounts, links, notices);
    }

    @Bean
    DecidingRecovery decidingRecovery(
            RecoveryCases cases,
            Accounts accounts,
            TellingOfRecovery telling,
            SecondFactors factors,
            Steps steps,
            AuditTrail audit,
            RecoverySettings settings,
            Clock clock) {
        return new DecidingRecovery(cases, accounts, telling, factors, steps, audit, settings.waitingTime(), clock);
    }

    @Bean
    StoppingRecovery stoppingRecovery(
            RecoveryCases cases,
            Accounts accounts,
            TellingOfRecovery telling,
            EmailedLinks links,
            AuditTrail audit,
            Transactions transactions) {
        return new StoppingRecovery(cases, accounts, telling, links, audit, transactions);
    }

    @Bean
    ConfirmingRecovery confirmingRecovery(RecoveryCases cases, Steps steps, Transactions transactions) {
        return new ConfirmingRecovery(cases, steps, transactions);
    }

    @Bean
    CarryingOutRecovery carryingOutRecovery(
            RecoveryCases cases,
            Accounts accounts,
            ContractChecks checks,
            Users users,
            SecondFactors factors,
            Steps steps,
            AuditTrail audit,
            Transactions transactions,
            Clock clock) {
        return new CarryingOutRecovery(cases, accounts, checks, users, factors, steps, audit, transactions, clock);
    }
}
