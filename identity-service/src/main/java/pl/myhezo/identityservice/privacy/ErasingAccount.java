package pl.myhezo.identityservice.privacy;

import java.util.Map;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LeavingCompany;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.recovery.RecoveryCases;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Erases what we hold about a person. The other services hear of it by the tombstone of his account, the user in the
 * login is removed after the commit. What stays is the audit trail, under an id that leads to nobody any more.
 */
public final class ErasingAccount {

    private final Accounts accounts;
    private final LeavingCompany leaving;
    private final Registrations registrations;
    private final Invitations invitations;
    private final RecoveryCases recoveries;
    private final EmailedLinks links;
    private final Notices notices;
    private final AuditTrail audit;
    private final Transactions transactions;

    ErasingAccount(
            Accounts accounts,
            LeavingCompany leaving,
            Registrations registrations,
            Invitations invitations,
            RecoveryCases recoveries,
            EmailedLinks links,
            Notices notices,
            AuditTrail audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.leaving = leaving;
        this.registrations = registrations;
        this.invitations = invitations;
        this.recoveries = recoveries;
        this.links = links;
        this.notices = notices;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Erases.
     *
     * @throws Problem 404 without an account, 409 {@code last-admin} for the only admin of a company that has others
     */
    public void erase(String subject) {
        transactions.run(() -> erase(accounts.find(subject).orElseThrow(Problem::notFound)));
    }

    private void erase(Account account) {
        account.companies().forEach(company -> leaving.refuseToOrphan(account, company.nip()));
        Person person = account.person();
        registrations.forget(account.subject(), person.email());
        invitations.forget(account.subject(), person.email());
        recoveries.forget(account.subject(), person.email());
        links.forget(person.email());
        leaving.close(account);
        notices.write(Notice.ACCOUNT_ERASED, account.subject(), person.email(), person.language(), Map.of());
        audit.record(AuditRecord.done(account.subject(), null, "account-erased", account.subject()));
    }
}
