package pl.myhezo.identityservice.invitation;

import org.springframework.context.ApplicationEventPublisher;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.invitation.InvitationEvent.Withdrawn;
import pl.myhezo.identityservice.work.StepHandler;
import pl.myhezo.platform.transaction.Transactions;

/** Forgets somebody who was invited and never came: invitation, account and user. */
final class ForgettingUnusedInvitation implements StepHandler {

    static final String KIND = "unused-invitation";

    private final Invitations invitations;
    private final Accounts accounts;
    private final LeavingCompany leaving;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;

    ForgettingUnusedInvitation(
            Invitations invitations,
            Accounts accounts,
            LeavingCompany leaving,
            ApplicationEventPublisher events,
            Transactions transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.leaving = leaving;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String id) {
        transactions.run(() -> invitations
                .find(id)
                .filter(invitation -> invitation.state().canBecome(InvitationState.WITHDRAWN))
                .ifPresent(this::forget));
    }

    private void forget(Invitation invitation) {
        Invitation withdrawn = invitation.withdrawn();
        invitations.replace(withdrawn);
        events.publishEvent(new Withdrawn(withdrawn));
        if (invitation.subject() != null) {
            accounts.find(invitation.subject())
                    .filter(account -> account.status() == AccountStatus.INVITED)
                    .ifPresent(leaving::close);
        }
    }
}
