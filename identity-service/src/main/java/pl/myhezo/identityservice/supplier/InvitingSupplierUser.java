package pl.myhezo.identityservice.supplier;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.InvitingAsSupervisor;
import pl.myhezo.identityservice.invitation.PersonLetIn;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.problem.Problem;

/** A supervisor lets in somebody who works for a supplier. */
public final class InvitingSupplierUser {

    private final InvitingAsSupervisor inviting;

    InvitingSupplierUser(InvitingAsSupervisor inviting) {
        this.inviting = inviting;
    }

    /**
     * Invites within the open transaction. One who has not logged in yet gets the mail once more, one who was blocked is
     * let in again.
     *
     * @param id of the invitation, and the attempt as it is counted
     * @throws Problem 409 {@code already-registered} for an address whose owner has an account with other access
     */
    public PersonLetIn invite(String id, String supervisor, String supplierId, Person person) {
        Deed deed = new Deed(supervisor, supplierId, "supplier-user-invited", id);
        return inviting.invite(deed, person, new Grant.Supply(supplierId), account -> isTaken(account, supplierId));
    }

    private static boolean isTaken(Account account, String supplierId) {
        return switch (account.status()) {
            case ACTIVE -> true;
            case INVITED -> !supplierId.equals(account.supplierId());
            case BLOCKED -> !account.comesBackByInvitation();
        };
    }
}
