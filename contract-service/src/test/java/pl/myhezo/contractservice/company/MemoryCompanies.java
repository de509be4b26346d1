package pl.myhezo.contractservice.company;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.platform.value.Nip;

public final class MemoryCompanies implements Companies {

    private final Map<Nip, Company> companies = new HashMap<>();

    @Override
    public Optional<Company> find(Nip nip) {
        return Optional.ofNullable(companies.get(nip));
    }

    @Override
    public void save(Company company) {
        long present = find(company.nip()).map(Company::version).orElse(0L);
        if (present != company.version() - 1) {
            throw new ChangedMeanwhile("Company " + company.nip(), company.version() - 1);
        }
        companies.put(company.nip(), company);
    }
}
