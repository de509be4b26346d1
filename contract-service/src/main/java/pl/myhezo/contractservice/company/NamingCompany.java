package pl.myhezo.contractservice.company;

import java.util.Optional;
import pl.myhezo.platform.value.Nip;

/** Notes how a company is called by whoever says no more of it than that. */
public final class NamingCompany {

    private final Companies companies;
    private final NewNames newNames;

    NamingCompany(Companies companies, NewNames newNames) {
        this.companies = companies;
        this.newNames = newNames;
    }

    /** Notes the name; another one than before appears wherever the company is named. */
    public void named(Nip nip, String name) {
        Optional<Company> known = companies.find(nip);
        if (known.isEmpty()) {
            companies.save(Company.named(nip, name));
        } else {
            known.get().renamed(name).ifPresent(renamed -> {
                companies.save(renamed);
                newNames.companyIsNowCalled(nip, renamed.name());
            });
        }
    }
}
