package pl.myhezo.identityservice.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LettingBackIn;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.invitation.InvitingAsSupervisor;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.platform.audit.AuditTrail;

/** What can be done with those who work for us. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    InvitingStaff invitingStaff(InvitingAsSupervisor inviting) {
        return new InvitingStaff(inviting);
    }

    @Bean
    BlockingStaff blockingStaff(
            Supervising supervising,
            Roster roster,
            PeopleLetIn people,
            Accounts accounts,
            RevokingAccess revoking,
            Withdrawing withdrawing,
            AuditTrail audit) {
        return new BlockingStaff(supervising, roster, people, accounts, revoking, withdrawing, audit);
    }

    @Bean
    UnblockingStaff unblockingStaff(
            Supervising supervising, PeopleLetIn people, LettingBackIn lettingBackIn, AuditTrail audit) {
        return new UnblockingStaff(supervising, people, lettingBackIn, audit);
    }
}
