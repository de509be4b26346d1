package pl.myhezo.identityservice.staff;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.InvitingAsSupervisor;
import pl.myhezo.identityservice.invitation.PersonLetIn;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.problem.Problem;

/** A supervisor lets in somebody who works for us. */
public final class InvitingStaff {

    private final InvitingAsSupervisor inviting;

    InvitingStaff(InvitingAsSupervisor inviting) {
        this.inviting = inviting;
    }

    /**
     * Invites within the open transaction. One who has not logged in yet gets the mail once more.
     *
     * @param id of the invitation, and the attempt as it is counted
     * @throws Problem 409 {@code already-registered} for an address whose owner has an account, also a blocked one: what
     *     a customer once proved does not make him one of ours
     */
    public PersonLetIn invite(String id, String supervisor, Person person, StaffRole role) {
        Deed deed = new Deed(supervisor, null, "staff-invited", id);
        return inviting.invite(deed, person, new Grant.Employment(role), account -> !waitsFor(account, role));
    }

    private static boolean waitsFor(Account account, StaffRole role) {
        return account.status() == AccountStatus.INVITED && account.staffRole() == role;
    }
}
