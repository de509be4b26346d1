package pl.myhezo.identityservice.registration;

import org.springframework.context.event.EventListener;
import pl.myhezo.identityservice.invitation.InvitationEvent.Accepted;

/** What becomes of the invitation becomes of the registration that led to it. */
final class FollowingInvitation {

    private final Registrations registrations;

    FollowingInvitation(Registrations registrations) {
        this.registrations = registrations;
    }

    @EventListener
    void on(Accepted accepted) {
        registrations
                .find(accepted.invitation().id())
                .filter(registration -> registration.state().canBecome(RegistrationState.ACTIVE))
                .ifPresent(registration -> registrations.replace(registration.activated()));
    }
}
