package pl.myhezo.identityservice.invitation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import pl.myhezo.identityservice.account.AccountActivated;
import pl.myhezo.identityservice.invitation.InvitationEvent.Accepted;

/** A person who logs in for the first time accepts the invitation that brought him. */
final class AcceptingInvitation {

    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    AcceptingInvitation(Invitations invitations, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.events = events;
    }

    @EventListener
    void on(AccountActivated activated) {
        invitations
                .findBySubject(activated.subject())
                .filter(invitation -> invitation.state().canBecome(InvitationState.ACCEPTED))
                .ifPresent(this::accept);
    }

    private void accept(Invitation invitation) {
        Invitation accepted = invitation.accepted();
        invitations.replace(accepted);
        events.publishEvent(new Accepted(accepted));
    }
}
