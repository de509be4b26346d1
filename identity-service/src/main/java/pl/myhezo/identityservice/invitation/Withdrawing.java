package pl.myhezo.identityservice.invitation;

/** Takes an invitation back that led to no account yet. */
public final class Withdrawing {

    private final Invitations invitations;

    Withdrawing(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Withdraws within the open transaction; of a user who was just created nothing stays. */
    public void withdraw(Invitation invitation) {
        invitations.replace(invitation.withdrawn());
    }
}
