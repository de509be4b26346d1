package pl.myhezo.identityservice.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.user.LoginLocks;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done with accounts. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    AccountBook accountBook(Accounts accounts, AccountAnnouncements announcements) {
        return new AccountBook(accounts, announcements);
    }

    @Bean
    KeepingAdmin keepingAdmin(Accounts accounts, Companies companies, AccountBook book, AuditTrail audit) {
        return new KeepingAdmin(accounts, companies, book, audit);
    }

    @Bean
    RecognisingCaller recognisingCaller(
            Accounts accounts,
            AccountBook book,
            KeepingAdmin keepingAdmin,
            ApplicationEventPublisher events,
            Transactions transactions) {
        return new RecognisingCaller(accounts, book, keepingAdmin, events, transactions);
    }

    @Bean
    ChangingAccount changingAccount(Accounts accounts, AccountBook book, Steps steps, Transactions transactions) {
        return new ChangingAccount(accounts, book, steps, transactions);
    }

    @Bean
    MirroringAccount mirroringAccount(Accounts accounts, Users users) {
        return new MirroringAccount(accounts, users);
    }

    @Bean
    FollowingActivation followingActivation(Steps steps) {
        return new FollowingActivation(steps);
    }

    @Bean
    EndingSessions endingSessions(MirroringAccount mirroring, Users users) {
        return new EndingSessions(mirroring, users);
    }

    @Bean
    LiftingLock liftingLock(LoginLocks locks, MirroringAccount mirroring) {
        return new LiftingLock(locks, mirroring);
    }

    @Bean
    LeavingCompany leavingCompany(Accounts accounts, AccountBook book, KeepingAdmin keepingAdmin, Steps steps) {
        return new LeavingCompany(accounts, book, keepingAdmin, steps);
    }

    @Bean
    JoiningCompany joiningCompany(Accounts accounts, Companies companies, Clock clock) {
        return new JoiningCompany(accounts, companies, clock);
    }

    @Bean
    LettingBackIn lettingBackIn(AccountBook book, Steps steps) {
        return new LettingBackIn(book, steps);
    }

    @Bean
    Supervising supervising(Accounts accounts, AuditTrail audit, Transactions transactions) {
        return new Supervising(accounts, audit, transactions);
    }

    @Bean
    ChangingRole changingRole(Companies companies, AccountBook book, LeavingCompany leaving) {
        return new ChangingRole(companies, book, leaving);
    }
}
