package pl.myhezo.identityservice.registration;

import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.audit.AuditRecord;
import pl.myhezo.identityservice.audit.AuditTrail;
import pl.myhezo.identityservice.invitation.RevokingAccess;
import pl.myhezo.identityservice.invitation.RevokingBranch;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
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
            registrations.find(link.target()).ifPresent(this::revoke);
        });
    }

    private void revoke(Registration registration) {
        String subject = registration.subject();
        if (subject == null) {
            return;
        }
        Nip nip = registration.application().claim().nip();
        Optional<Account> account = accounts.find(subject);
        boolean inside = account.flatMap(found -> found.membership(nip)).isPresent();
        boolean lasting = registration.state().canBecome(RegistrationState.REVOKED);
        if (lasting || !inside) { // who let others in and had himself removed by them is no excuse for them
            branch.revoke(subject, nip).forEach(invited -> record(nip, "access-revoked", invited));
        }
        if (lasting) {
            accounts.find(subject).ifPresent(present -> revoke(registration, present));
        }
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
