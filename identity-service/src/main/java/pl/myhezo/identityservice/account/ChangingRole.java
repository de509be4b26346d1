package pl.myhezo.identityservice.account;

import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Nip;

/** Somebody gets another role in a company that he belongs to. */
public final class ChangingRole {

    private final Companies companies;
    private final AccountBook book;
    private final LeavingCompany leaving;

    ChangingRole(Companies companies, AccountBook book, LeavingCompany leaving) {
        this.companies = companies;
        this.book = book;
        this.leaving = leaving;
    }

    /**
     * Changes the role within the open transaction.
     *
     * @throws Problem 409 {@code last-admin} if the company would be left without anybody who looks after it
     */
    public void change(Account account, Membership membership, CompanyRole role) {
        if (membership.role() == role) {
            return;
        }
        Nip nip = membership.nip();
        if (role == CompanyRole.MEMBER) {
            leaving.refuseToOrphan(account, nip);
        }
        companies.find(nip).ifPresent(companies::save);
        book.change(account.joining(membership.as(role)));
    }
}
