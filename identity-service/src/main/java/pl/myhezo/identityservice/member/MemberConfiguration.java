package pl.myhezo.identityservice.member;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.ChangingRole;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.registration.ApprovingRegistration;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What a company's admin can do. */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

    @Bean
    AdministeringCompany administeringCompany(Accounts accounts, AuditTrail audit, Transactions transactions) {
        return new AdministeringCompany(accounts, audit, transactions);
    }

    @Bean
    FindingMember findingMember(Accounts accounts, Registrations registrations, Invitations invitations) {
        return new FindingMember(accounts, registrations, invitations);
    }

    @Bean
    ShowingMembers showingMembers(
            AdministeringCompany administering,
            Accounts accounts,
            Registrations registrations,
            Invitations invitations) {
        return new ShowingMembers(administering, accounts, registrations, invitations);
    }

    @Bean
    ApprovingMember approvingMember(
            AdministeringCompany administering, FindingMember finding, ApprovingRegistration approving) {
        return new ApprovingMember(administering, finding, approving);
    }

    @Bean
    RemovingMember removingMember(
            AdministeringCompany administering,
            FindingMember finding,
            RevokingAccess revoking,
            LeavingCompany leaving,
            ApprovingRegistration approving,
            Invitations invitations,
            Withdrawing withdrawing,
            AuditTrail audit) {
        return new RemovingMember(
                administering, finding, revoking, leaving, approving, invitations, withdrawing, audit);
    }

    @Bean
    InvitingMember invitingMember(
            AdministeringCompany administering, Accounts accounts, Inviting inviting, Limits limits, AuditTrail audit) {
        return new InvitingMember(administering, accounts, inviting, limits, audit);
    }

    @Bean
    ChangingMemberRole changingMemberRole(
            AdministeringCompany administering, FindingMember finding, ChangingRole changing, AuditTrail audit) {
        return new ChangingMemberRole(administering, finding, changing, audit);
    }
}
