package pl.myhezo.identityservice.registration;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.JoiningCompany;
import pl.myhezo.identityservice.account.LettingBackIn;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.RevokingBranch;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done with registrations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrationSettings.class)
class RegistrationConfiguration {

    @Bean
    SerialNotation serialNotation(RegistrationSettings settings, Clock clock) {
        return new SerialNotation(settings.prefixedSerialsUntil(), clock);
    }

    @Bean
    SubmittingRegistration submittingRegistration(
            Registrations registrations,
            ContractChecks checks,
            Limits limits,
            RegistrationSettings settings,
            Clock clock) {
        return new SubmittingRegistration(registrations, checks, limits, settings.policy(), clock);
    }

    @Bean
    AddingCompany addingCompany(
            Registrations registrations,
            ContractChecks checks,
            Limits limits,
            RegistrationSettings settings,
            Clock clock) {
        return new AddingCompany(registrations, checks, limits, settings.policy(), clock);
    }

    @Bean
    TellingKnownPeople tellingKnownPeople(Accounts accounts, EmailedLinks links, Notices notices) {
        return new TellingKnownPeople(accounts, links, notices);
    }

    @Bean
    AskingForApproval askingForApproval(Accounts accounts, EmailedLinks links, Notices notices) {
        return new AskingForApproval(accounts, links, notices);
    }

    @Bean
    LettingIn lettingIn(
            Registrations registrations,
            Inviting inviting,
            Accounts accounts,
            LettingBackIn lettingBackIn,
            JoiningCompany joining,
            TellingKnownPeople telling,
            Notices notices) {
        return new LettingIn(registrations, inviting, accounts, lettingBackIn, joining, telling, notices);
    }

    @Bean
    DecidingRegistration decidingRegistration(
            Registrations registrations,
            Accounts accounts,
            LettingIn lettingIn,
            AskingForApproval asking,
            Limits limits) {
        return new DecidingRegistration(registrations, accounts, lettingIn, asking, limits);
    }

    @Bean
    ApprovingRegistration approvingRegistration(
            Registrations registrations,
            LettingIn lettingIn,
            EmailedLinks links,
            Notices notices,
            AuditTrail audit,
            Transactions transactions) {
        return new ApprovingRegistration(registrations, lettingIn, links, notices, audit, transactions);
    }

    @Bean
    RevokingRegistration revokingRegistration(
            Registrations registrations,
            Accounts accounts,
            RevokingAccess revoking,
            RevokingBranch branch,
            EmailedLinks links,
            AuditTrail audit,
            Transactions transactions) {
        return new RevokingRegistration(registrations, accounts, revoking, branch, links, audit, transactions);
    }

    @Bean
    FollowingInvitation followingInvitation(Registrations registrations, TellingKnownPeople telling, Limits limits) {
        return new FollowingInvitation(registrations, telling, limits);
    }
}
