package pl.myhezo.identityservice.account;

import java.time.Clock;
import java.util.List;
import pl.myhezo.platform.value.Nip;

/** Somebody comes to belong to a company; one who has logged in before becomes its admin if it has none. */
public final class JoiningCompany {

    private final Accounts accounts;
    private final Companies companies;
    private final Clock clock;

    public JoiningCompany(Accounts accounts, Companies companies, Clock clock) {
        this.accounts = accounts;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * The account as it is afterwards; the caller keeps it, in the same transaction. Who belongs to the company already
     * keeps his role.
     *
     * @param asked the role, unless nobody who has come in looks after the company
     * @param path the subjects of those by whose invitations he comes in
     */
    public Account join(Account account, Nip nip, String companyName, CompanyRole asked, List<String> path) {
        Company company = companies.find(nip).orElseGet(() -> new Company(nip, companyName));
        Membership membership = account.membership(nip)
                .orElseGet(() -> new Membership(nip, company.name(), role(account, nip, asked), clock.instant(), path));
        companies.save(company);
        return account.joining(membership);
    }

    private CompanyRole role(Account account, Nip nip, CompanyRole asked) {
        boolean lookedAfter = accounts.activeMembersOf(nip).stream().anyMatch(member -> member.isAdmin(nip));
        return account.status() == AccountStatus.ACTIVE && !lookedAfter ? CompanyRole.ADMIN : asked;
    }
}
