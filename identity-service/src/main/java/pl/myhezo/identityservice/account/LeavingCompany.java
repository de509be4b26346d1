package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Nip;

/** Somebody belongs to a company no more: the other services hear of it at once, and what he is logged in to ends. */
public final class LeavingCompany {

    private final Accounts accounts;
    private final AccountBook book;
    private final KeepingAdmin keepingAdmin;
    private final Steps steps;

    LeavingCompany(Accounts accounts, AccountBook book, KeepingAdmin keepingAdmin, Steps steps) {
        this.accounts = accounts;
        this.book = book;
        this.keepingAdmin = keepingAdmin;
        this.steps = steps;
    }

    /** Leaves within the open transaction. */
    public Account leave(Account account, Nip nip) {
        Account left = account.leaving(nip);
        book.change(left);
        keepingAdmin.keep(nip);
        steps.add(EndingSessions.of(account.subject()));
        return left;
    }

    /** Is one of a supplier's people no more, within the open transaction. */
    public void leaveSupplier(Account account) {
        book.change(account.supplyingNobody());
        steps.add(EndingSessions.of(account.subject()));
    }

    /** One of ours may not come in any more, within the open transaction. */
    public void shutOut(Account account) {
        book.change(account.blocked());
        steps.add(EndingSessions.of(account.subject()));
    }

    /** Closes an account, within the open transaction; the user goes with it. */
    public void close(Account account) {
        book.close(account);
        account.companies().forEach(company -> keepingAdmin.keep(company.nip()));
        steps.add(MirroringAccount.of(account.subject()));
    }

    /**
     * Refuses to leave a company without anybody who looks after it, as long as it has other people.
     *
     * @throws Problem 409 {@code last-admin}
     */
    public void refuseToOrphan(Account account, Nip nip) {
        boolean looksAfter = account.isAdmin(nip) && account.status() == AccountStatus.ACTIVE;
        boolean others = accounts.activeMembersOf(nip).stream()
                .filter(member -> member.isAdmin(nip))
                .anyMatch(member -> !member.subject().equals(account.subject()));
        if (looksAfter && !others && accounts.membersOf(nip).size() > 1) {
            throw Problem.conflict("last-admin");
        }
    }
}
