package pl.myhezo.identityservice.member;

import java.util.Optional;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Invitation;
import pl.myhezo.identityservice.invitation.InvitationState;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.member.Place.Asked;
import pl.myhezo.identityservice.member.Place.Asking;
import pl.myhezo.identityservice.member.Place.Inside;
import pl.myhezo.identityservice.registration.RegistrationState;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.value.Nip;

/** Finds somebody in the list of a company's people, by any id that he had there. */
final class FindingMember {

    private final Accounts accounts;
    private final Registrations registrations;
    private final Invitations invitations;

    FindingMember(Accounts accounts, Registrations registrations, Invitations invitations) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.invitations = invitations;
    }

    Optional<Place> find(Nip nip, String id) {
        return inside(nip, id).or(() -> asking(nip, id)).or(() -> invited(nip, id));
    }

    private Optional<Place> inside(Nip nip, String subject) {
        return accounts.find(subject)
                .flatMap(account -> account.membership(nip).map(membership -> new Inside(account, membership)));
    }

    private Optional<Place> asking(Nip nip, String id) {
        return registrations
                .find(id)
                .filter(registration -> registration.application().claim().nip().equals(nip))
                .filter(registration -> registration.state() == RegistrationState.AWAITING_APPROVAL)
                .map(Asking::new);
    }

    private Optional<Place> invited(Nip nip, String id) {
        return invitations
                .find(id)
                .filter(invitation -> leadsTo(nip, invitation))
                .flatMap(invitation -> {
                    String subject = invitation.subject();
                    return subject == null ? asked(invitation) : inside(nip, subject);
                });
    }

    private static boolean leadsTo(Nip nip, Invitation invitation) {
        return invitation.grant() instanceof Grant.Membership company
                && company.nip().equals(nip);
    }

    private static Optional<Place> asked(Invitation invitation) {
        boolean open = invitation.state() == InvitationState.REQUESTED || invitation.invitedBy() != null;
        return open && invitation.state().canBecome(InvitationState.WITHDRAWN)
                ? Optional.of(new Asked(invitation))
                : Optional.empty();
    }
}
