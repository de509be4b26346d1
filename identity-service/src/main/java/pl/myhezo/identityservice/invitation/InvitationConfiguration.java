package pl.myhezo.identityservice.invitation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.AccountBook;
import pl.myhezo.identityservice.account.JoiningCompany;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done with invitations. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    @Bean
    Inviting inviting(Invitations invitations, Steps steps, Clock clock) {
        return new Inviting(invitations, steps, clock);
    }

    @Bean
    AcceptingInvitation acceptingInvitation(Invitations invitations, ApplicationEventPublisher events) {
        return new AcceptingInvitation(invitations, events);
    }

    @Bean
    CarryingOutInvitation carryingOutInvitation(
            Invitations invitations,
            Users users,
            AccountBook accounts,
            JoiningCompany joining,
            ApplicationEventPublisher events,
            Transactions transactions) {
        return new CarryingOutInvitation(invitations, users, accounts, joining, events, transactions);
    }
}
