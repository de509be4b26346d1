package pl.myhezo.identityservice.invitation;

import java.util.List;
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
    private final Inviting inviting;
    private final Limits limits;
    private final AuditTrail audit;

    InvitingAsSupervisor(Supervising supervising, Inviting inviting, Limits limits, AuditTrail audit) {
        this.supervising = supervising;
        this.inviting = inviting;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Invites within the open transaction. One who has not logged in yet gets the mail once more.
     *
     * @param deed whose object is the id of the invitation, and the attempt as it is counted
     * @throws Problem 403 for a supervisor who was blocked, 429 for too many mails
     */
    public PersonLetIn invite(Deed deed, Person person, Grant grant) {
        String id = deed.object();
        supervising.require(deed.supervisor());
        limits.reserve(
                id, List.of(new Quota(Limit.MAILS_TO_ADDRESS, person.email().value())));
        limits.keep(id);
        inviting.invite(id, person, grant, deed.supervisor());
        audit.record(deed.done());
        return PersonLetIn.invited(id, person, grant);
    }
}
