package pl.myhezo.identityservice.registration;

import java.util.Set;
import org.springframework.context.event.EventListener;
import pl.myhezo.identityservice.account.AccountActivated;
import pl.myhezo.identityservice.invitation.AccessRevoked;
import pl.myhezo.identityservice.invitation.InvitationEvent.Opened;
import pl.myhezo.identityservice.invitation.InvitationEvent.Withdrawn;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;

/** What becomes of the invitation, and of the access that it gave, becomes of the registration that led to it. */
final class FollowingInvitation {

    private final Registrations registrations;
    private final TellingKnownPeople telling;
    private final Limits limits;

    FollowingInvitation(Registrations registrations, TellingKnownPeople telling, Limits limits) {
        this.registrations = registrations;
        this.telling = telling;
        this.limits = limits;
    }

    @EventListener
    void on(Opened opened) {
        registrations.find(opened.invitation().id()).ifPresent(registration -> {
            Registration known = registration.openedFor(opened.account().subject());
            registrations.replace(known);
            telling.tell(known, opened.account());
        });
    }

    @EventListener
    void on(AccountActivated activated) {
        registrations.of(activated.subject()).stream()
                .filter(registration -> registration.state().canBecome(RegistrationState.ACTIVE))
                .forEach(registration -> {
                    registrations.replace(registration.activated());
                    limits.giveBack(registration.id(), Set.of(Limit.MAILS_TO_ADDRESS));
                });
    }

    @EventListener
    void on(Withdrawn withdrawn) {
        registrations
                .find(withdrawn.invitation().id())
                .filter(registration -> registration.state().canBecome(RegistrationState.REVOKED))
                .ifPresent(registration -> registrations.replace(registration.revoked()));
    }

    @EventListener
    void on(AccessRevoked revoked) {
        registrations.of(revoked.subject()).stream()
                .filter(registration -> registration.application().claim().nip().equals(revoked.nip()))
                .filter(registration -> registration.state().canBecome(RegistrationState.REVOKED))
                .forEach(registration -> registrations.replace(registration.revoked()));
    }
}
