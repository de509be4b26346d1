package pl.myhezo.identityservice.invitation;

import org.springframework.context.event.EventListener;
import pl.myhezo.identityservice.account.AccountActivated;

/** A person who logs in for the first time accepts the invitation that brought him. */
final class AcceptingInvitation {

    private final Invitations invitations;

    AcceptingInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    @EventListener
    void on(AccountActivated activated) {
        invitations
                .findBySubject(activated.subject())
                .filter(invitation -> invitation.state().canBecome(InvitationState.ACCEPTED))
                .ifPresent(invitation -> invitations.replace(invitation.accepted()));
    }
}
