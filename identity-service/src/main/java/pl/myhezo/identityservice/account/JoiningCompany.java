package pl.myhezo.identityservice.account;

import java.util.Set;
import pl.myhezo.platform.value.Nip;

/** Somebody comes to belong to a company; the first one becomes its admin. */
public final class JoiningCompany {

    private final Companies companies;

    public JoiningCompany(Companies companies) {
        this.companies = companies;
    }

    /** The account as it is afterwards; the caller keeps it, in the same transaction. */
    public Account join(Account account, Nip nip, String companyName) {
        Company company = companies.find(nip).orElseGet(() -> new Company(nip, companyName, Set.of()));
        CompanyRole role = account.membership(nip).map(Membership::role).orElseGet(company::roleOfNext);
        companies.save(company.with(account.subject(), role));
        return account.joining(new Membership(nip, company.name(), role));
    }
}
