package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Nip;

/** Somebody belongs to a company no more: the other services hear of it at once, and what he is logged in to ends. */
public final class LeavingCompany {

    private final Accounts accounts;
    private final Companies companies;
    private final AccountBook book;
    private final Steps steps;

    LeavingCompany(Accounts accounts, Companies companies, AccountBook book, Steps steps) {
        this.accounts = accounts;
        this.companies = companies;
        this.book = book;
        this.steps = steps;
    }

    /** Leaves within the open transaction. */
    public Account leave(Account account, Nip nip) {
        forget(account, nip);
        Account left = account.leaving(nip);
        book.change(left);
        steps.add(EndingSessions.of(account.subject()));
        return left;
    }

    /** Is one of a supplier's people no more, within the open transaction. */
    public void leaveSupplier(Account account) {
        book.change(account.supplyingNobody());
        steps.add(EndingSessions.of(account.subject()));
    }

    /** Closes an account, within the open transaction; the user goes with it. */
    public void close(Account account) {
        account.companies().forEach(company -> forget(account, company.nip()));
        book.close(account);
        steps.add(MirroringAccount.of(account.subject()));
    }

    /**
     * Refuses to leave a company without anybody who looks after it, as long as it has other people.
     *
     * @throws Problem 409 {@code last-admin}
     */
    public void refuseToOrphan(Account account, Nip nip) {
        boolean last = companies
                .find(nip)
                .filter(company -> company.isLastAdmin(account.subject()))
                .isPresent();
        if (last && accounts.membersOf(nip).size() > 1) {
            throw Problem.conflict("last-admin");
        }
    }

    private void forget(Account account, Nip nip) {
        companies.find(nip).ifPresent(company -> companies.save(company.without(account.subject())));
    }
}
