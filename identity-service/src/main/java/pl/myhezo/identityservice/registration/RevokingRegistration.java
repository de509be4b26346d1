package pl.myhezo.identityservice.registration;

import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.RevokingBranch;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/**
 * Somebody known at the company takes back what a registration gave, with the link that was mailed to him: to the person,
 * and by him to others.
 */
public final class RevokingRegistration {

    private final Registrations registrations;
    private final Accounts accounts;
    private final RevokingAccess revoking;
    private final RevokingBranch branch;
    private final EmailedLinks links;
    private final AuditTrail audit;
    private final Transactions transactions;

    RevokingRegistration(
            Registrations registrations,
            Accounts accounts,
            RevokingAccess revoking,
            RevokingBranch branch,
            EmailedLinks links,
            AuditTrail audit,
            Transactions transactions) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.revoking = revoking;
        this.branch = branch;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Revokes. Where others were faster there is nothing left to do.
     *
     * @throws Problem 400 for a link that does not work
     */
    public void revokeByLink(String token) {
        transactions.run(() -> {
            EmailedLink link =
                    links.use(LinkPurpose.REVOKE, token).orElseThrow(() -> Problem.of(ProblemType.DEAD_LINK));
            revoke(Revocable.parse(link.target()));
        });
    }

    private void revoke(Revocable revocable) {
        Nip nip = revocable.nip();
        boolean inside = accounts.find(revocable.subject())
                .flatMap(account -> account.membership(nip))
                .isPresent();
        Optional<Registration> lasting = registrations
                .find(revocable.registration())
                .filter(registration -> registration.state().canBecome(RegistrationState.REVOKED));
        if (lasting.isPresent() || !inside) { // that he is out already, or erased, is no excuse for those he let in
            branch.revoke(revocable.subject(), nip).forEach(invited -> record(nip, "access-revoked", invited));
        }
        lasting.ifPresent(
                registration -> accounts.find(revocable.subject()).ifPresent(account -> revoke(registration, account)));
    }

    private void revoke(Registration registration, Account account) {
        Nip nip = registration.application().claim().nip();
        account.membership(nip).ifPresent(membership -> revoking.revoke(account, membership, registration.id()));
        record(nip, "registration-revoked", registration.id());
    }

    private void record(Nip nip, String action, String object) {
        audit.record(AuditRecord.done(null, nip.digits(), action, object));
    }
}
