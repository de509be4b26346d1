package pl.myhezo.identityservice.staff;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.LettingBackIn;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;

/** A supervisor lets one of ours in again, by password and second factor as before. */
public final class UnblockingStaff {

    private final Supervising supervising;
    private final PeopleLetIn people;
    private final LettingBackIn lettingBackIn;
    private final AuditTrail audit;

    UnblockingStaff(Supervising supervising, PeopleLetIn people, LettingBackIn lettingBackIn, AuditTrail audit) {
        this.supervising = supervising;
        this.people = people;
        this.lettingBackIn = lettingBackIn;
        this.audit = audit;
    }

    /**
     * Unblocks; one who is not blocked stays as he is.
     *
     * @throws Problem 404 if nobody of that id works for us
     */
    public void unblock(String supervisor, String id) {
        Deed deed = new Deed(supervisor, null, "staff-unblocked", id);
        supervising.run(deed, () -> {
            Account account = people.account(id)
                    .filter(found -> found.staffRole() != null)
                    .orElseThrow(Problem::notFound);
            if (account.status() == AccountStatus.BLOCKED) {
                lettingBackIn.letIn(account.unblocked());
                audit.record(deed.done());
            }
        });
    }
}
