package pl.myhezo.identityservice.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.recovery.RecoveryCases;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What a person may ask of us about his own data. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    ExportingOwnData exportingOwnData(
            Accounts accounts, Registrations registrations, AuditTrail audit, Transactions transactions) {
        return new ExportingOwnData(accounts, registrations, audit, transactions);
    }

    @Bean
    ErasingAccount erasingAccount(
            Accounts accounts,
            LeavingCompany leaving,
            Registrations registrations,
            Invitations invitations,
            RecoveryCases recoveries,
            EmailedLinks links,
            Notices notices,
            AuditTrail audit,
            Transactions transactions) {
        return new ErasingAccount(
                accounts, leaving, registrations, invitations, recoveries, links, notices, audit, transactions);
    }
}
