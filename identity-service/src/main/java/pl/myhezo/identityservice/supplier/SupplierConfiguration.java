package pl.myhezo.identityservice.supplier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.invitation.InvitingAsSupervisor;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.platform.audit.AuditTrail;

/** What can be done with the people of suppliers. */
@Configuration(proxyBeanMethods = false)
class SupplierConfiguration {

    @Bean
    InvitingSupplierUser invitingSupplierUser(InvitingAsSupervisor inviting) {
        return new InvitingSupplierUser(inviting);
    }

    @Bean
    BlockingSupplierUser blockingSupplierUser(
            Supervising supervising,
            PeopleLetIn people,
            RevokingAccess revoking,
            Withdrawing withdrawing,
            AuditTrail audit) {
        return new BlockingSupplierUser(supervising, people, revoking, withdrawing, audit);
    }
}
