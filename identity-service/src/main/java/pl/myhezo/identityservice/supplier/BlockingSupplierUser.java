package pl.myhezo.identityservice.supplier;

import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.account.Supervising.Deed;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;

/** A supervisor blocks somebody who works for a supplier: at once, in all services and sessions. */
public final class BlockingSupplierUser {

    private final Supervising supervising;
    private final PeopleLetIn people;
    private final RevokingAccess revoking;
    private final Withdrawing withdrawing;
    private final AuditTrail audit;

    BlockingSupplierUser(
            Supervising supervising,
            PeopleLetIn people,
            RevokingAccess revoking,
            Withdrawing withdrawing,
            AuditTrail audit) {
        this.supervising = supervising;
        this.people = people;
        this.revoking = revoking;
        this.withdrawing = withdrawing;
        this.audit = audit;
    }

    /** @throws Problem 404 if nobody of that id is one of the supplier's people */
    public void block(String supervisor, String supplierId, String user) {
        Deed deed = new Deed(supervisor, supplierId, "supplier-user-blocked", user);
        supervising.run(deed, () -> {
            Optional<Account> account = people.account(user).filter(found -> supplierId.equals(found.supplierId()));
            if (account.isPresent()) {
                revoking.revokeSupply(account.get());
            } else {
                withdrawing.withdraw(people.invitedOfSupplier(supplierId, user));
            }
            audit.record(deed.done());
        });
    }
}
