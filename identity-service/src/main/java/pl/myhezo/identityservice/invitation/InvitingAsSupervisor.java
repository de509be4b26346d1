package pl.myhezo.identityservice.invitation;

import java.util.List;
import java.util.function.Predicate;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;

/** A supervisor invites somebody whom no company invites. */
public final class InvitingAsSupervisor {

    private final Supervising supervising;
    private final Accounts accounts;
    private final Inviting inviting;
    private final Limits limits;
    private final AuditTrail audit;

    InvitingAsSupervisor(
            Supervising supervising, Accounts accounts, Inviting inviting, Limits limits, AuditTrail audit) {
        this.supervising = supervising;
        this.accounts = accounts;
        this.inviting = inviting;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Invites within the open transaction. One who has not logged in yet gets the mail once more.
     *
     * @param deed whose object is the id of the invitation, and the attempt as it is counted
     * @param isTaken whether the one who has the address already cannot be invited
     * @throws Problem 403 for a supervisor who was blocked, 409 {@code already-registered} for an address that is taken,
     *     429 for too many mails
     */
    public PersonLetIn invite(Deed deed, Person person, Grant grant, Predicate<Account> isTaken) {
        String id = deed.object();
        supervising.require(deed.supervisor());
        if (accounts.findByEmail(person.email()).filter(isTaken).isPresent()) {
            throw Problem.conflict("already-registered");
        }
        limits.reserve(
                id, List.of(new Quota(Limit.MAILS_TO_ADDRESS, person.email().value())));
        limits.keep(id);
        inviting.invite(id, person, grant, deed.supervisor());
        audit.record(deed.done());
        return PersonLetIn.invited(id, person, grant);
    }
}
