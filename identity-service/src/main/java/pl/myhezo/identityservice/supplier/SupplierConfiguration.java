package pl.myhezo.identityservice.supplier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done with the people of suppliers. */
@Configuration(proxyBeanMethods = false)
class SupplierConfiguration {

    @Bean
    InvitingSupplierUser invitingSupplierUser(Accounts accounts, Inviting inviting, Limits limits, AuditTrail audit) {
        return new InvitingSupplierUser(accounts, inviting, limits, audit);
    }

    @Bean
    ShowingSupplierUsers showingSupplierUsers(Accounts accounts, Invitations invitations) {
        return new ShowingSupplierUsers(accounts, invitations);
    }

    @Bean
    BlockingSupplierUser blockingSupplierUser(
            Accounts accounts,
            Invitations invitations,
            RevokingAccess revoking,
            Withdrawing withdrawing,
            AuditTrail audit,
            Transactions transactions) {
        return new BlockingSupplierUser(accounts, invitations, revoking, withdrawing, audit, transactions);
    }
}
