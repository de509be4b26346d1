package pl.myhezo.identityservice.supplier;

import java.util.List;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;

/** A supervisor lets in somebody who works for a supplier. */
public final class InvitingSupplierUser {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Limits limits;
    private final AuditTrail audit;

    InvitingSupplierUser(Accounts accounts, Inviting inviting, Limits limits, AuditTrail audit) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Invites within the open transaction. One who has not logged in yet gets the mail once more, one who was blocked is
     * let in again.
     *
     * @param id of the invitation, and the attempt as it is counted
     * @throws Problem 409 {@code already-registered} for an address whose owner has an account with other access
     */
    public SupplierUser invite(String id, String supervisor, String supplierId, Person person) {
        if (accounts.findByEmail(person.email())
                .filter(account -> isTaken(account, supplierId))
                .isPresent()) {
            throw Problem.conflict("already-registered");
        }
        limits.reserve(
                id, List.of(new Quota(Limit.MAILS_TO_ADDRESS, person.email().value())));
        limits.keep(id);
        inviting.invite(id, person, new Grant.Supply(supplierId), supervisor);
        audit.record(AuditRecord.done(supervisor, supplierId, "supplier-user-invited", id));
        return new SupplierUser(id, person, false);
    }

    private static boolean isTaken(Account account, String supplierId) {
        return switch (account.status()) {
            case ACTIVE -> true;
            case INVITED -> !supplierId.equals(account.supplierId());
            case BLOCKED -> false;
        };
    }
}
