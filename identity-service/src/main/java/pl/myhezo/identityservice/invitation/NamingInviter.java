package pl.myhezo.identityservice.invitation;

import java.util.Optional;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.user.Inviter;

/** Who invites to a company, for the invited person to know whom the mail comes from. */
final class NamingInviter {

    private final Accounts accounts;

    NamingInviter(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Absent for one who registered himself, and for a supplier's people and our own, whom we let in. */
    Optional<Inviter> of(Invitation invitation) {
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                Optional.ofNullable(invitation.invitedBy())
                        .flatMap(accounts::find)
                        .map(account -> new Inviter(account.person().name().toString(), company.companyName()));
            case Grant.Supply supply -> Optional.empty();
            case Grant.Employment ours -> Optional.empty();
        };
    }
}
