package pl.myhezo.identityservice.invitation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.AccountBook;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.JoiningCompany;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.account.LettingBackIn;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done with invitations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationSettings.class)
class InvitationConfiguration {

    @Bean
    Inviting inviting(Invitations invitations, Steps steps, InvitationSettings settings, Clock clock) {
        return new Inviting(invitations, steps, settings.keepUnused(), clock);
    }

    @Bean
    InvitingAsSupervisor invitingAsSupervisor(
            Supervising supervising, Accounts accounts, Inviting inviting, Limits limits, AuditTrail audit) {
        return new InvitingAsSupervisor(supervising, accounts, inviting, limits, audit);
    }

    @Bean
    PeopleLetIn peopleLetIn(Accounts accounts, Invitations invitations) {
        return new PeopleLetIn(accounts, invitations);
    }

    @Bean
    Granting granting(JoiningCompany joining, Accounts accounts) {
        return new Granting(joining, accounts);
    }

    @Bean
    MeetingKnownAddress meetingKnownAddress(
            Invitations invitations,
            Accounts accounts,
            LettingBackIn lettingBackIn,
            Granting granting,
            Users users,
            Steps steps,
            Notices notices,
            Transactions transactions) {
        return new MeetingKnownAddress(
                invitations, accounts, lettingBackIn, granting, users, steps, notices, transactions);
    }

    @Bean
    RepeatingActionMail repeatingActionMail(Accounts accounts, Users users) {
        return new RepeatingActionMail(accounts, users);
    }

    @Bean
    Withdrawing withdrawing(Invitations invitations) {
        return new Withdrawing(invitations);
    }

    @Bean
    RevokingAccess revokingAccess(
            Invitations invitations,
            Accounts accounts,
            LeavingCompany leaving,
            Notices notices,
            ApplicationEventPublisher events) {
        return new RevokingAccess(invitations, accounts, leaving, notices, events);
    }

    @Bean
    RevokingBranch revokingBranch(
            Accounts accounts, Invitations invitations, RevokingAccess revoking, Withdrawing withdrawing) {
        return new RevokingBranch(accounts, invitations, revoking, withdrawing);
    }

    @Bean
    ForgettingUnusedInvitation forgettingUnusedInvitation(
            Invitations invitations,
            Accounts accounts,
            LeavingCompany leaving,
            ApplicationEventPublisher events,
            Transactions transactions) {
        return new ForgettingUnusedInvitation(invitations, accounts, leaving, events, transactions);
    }

    @Bean
    AcceptingInvitation acceptingInvitation(Invitations invitations) {
        return new AcceptingInvitation(invitations);
    }

    @Bean
    NamingInviter namingInviter(Accounts accounts) {
        return new NamingInviter(accounts);
    }

    @Bean
    EndingRefusedInvitation endingRefusedInvitation(
            Invitations invitations,
            ApplicationEventPublisher events,
            Transactions transactions,
            MeterRegistry registry) {
        return new EndingRefusedInvitation(invitations, events, transactions, registry);
    }

    @Bean
    CarryingOutInvitation carryingOutInvitation(
            Invitations invitations,
            Users users,
            AccountBook accounts,
            Granting granting,
            NamingInviter naming,
            MeetingKnownAddress meeting,
            EndingRefusedInvitation ending,
            ApplicationEventPublisher events,
            Transactions transactions) {
        return new CarryingOutInvitation(
                invitations, users, accounts, granting, naming, meeting, ending, events, transactions);
    }
}
