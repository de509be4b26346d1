package pl.myhezo.identityservice.supplier;

import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.invitation.Invitation;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.Withdrawing;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.transaction.Transactions;

/** A supervisor blocks somebody who works for a supplier: at once, in all services and sessions. */
public final class BlockingSupplierUser {

    private final Accounts accounts;
    private final Invitations invitations;
    private final RevokingAccess revoking;
    private final Withdrawing withdrawing;
    private final AuditTrail audit;
    private final Transactions transactions;

    BlockingSupplierUser(
            Accounts accounts,
            Invitations invitations,
            RevokingAccess revoking,
            Withdrawing withdrawing,
            AuditTrail audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.revoking = revoking;
        this.withdrawing = withdrawing;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws Problem 404 if nobody of that id is one of the supplier's people */
    public void block(String supervisor, String supplierId, String user) {
        transactions.run(() -> {
            Optional<Account> account = account(supplierId, user);
            if (account.isPresent()) {
                revoking.revokeSupply(account.get());
            } else {
                withdrawing.withdraw(invited(supplierId, user));
            }
            audit.record(AuditRecord.done(supervisor, supplierId, "supplier-user-blocked", user));
        });
    }

    private Optional<Account> account(String supplierId, String user) {
        String subject = invitations.find(user).map(Invitation::subject).orElse(user);
        return accounts.find(subject).filter(found -> supplierId.equals(found.supplierId()));
    }

    private Invitation invited(String supplierId, String user) {
        return invitations.withoutAccount(supplierId).stream()
                .filter(invitation -> invitation.id().equals(user))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
