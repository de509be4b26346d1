package pl.myhezo.identityservice.account;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/** Somebody comes to belong to a company; the first one becomes its admin. */
public final class JoiningCompany {

    private final Companies companies;
    private final Clock clock;

    public JoiningCompany(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * The account as it is afterwards; the caller keeps it, in the same transaction. Who belongs to the company already
     * keeps his role.
     *
     * @param asked the role, unless the company has nobody yet who looks after it
     * @param invitedBy the subject of the person who invited him, if one did
     */
    public Account join(
            Account account, Nip nip, String companyName, CompanyRole asked, @Nullable String invitedBy) {
        Company company = companies.find(nip).orElseGet(() -> new Company(nip, companyName, Set.of()));
        Membership membership = account.membership(nip)
                .orElseGet(() -> new Membership(nip, company.name(), company.roleOfNext(asked), clock.instant(), invitedBy));
        companies.save(company.with(account.subject(), membership.role()));
        return account.joining(membership);
    }
}
