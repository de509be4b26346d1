package pl.myhezo.contractservice.company;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.platform.value.Nip;

/** Notes everything that somebody who knows says about a company. */
public final class RecordingCompany {

    private final Companies companies;
    private final NewNames newNames;

    RecordingCompany(Companies companies, NewNames newNames) {
        this.companies = companies;
        this.newNames = newNames;
    }

    /**
     * Notes it, and lets a new name appear wherever the company is named.
     *
     * @param expected the version that was seen by whoever says this, if they care
     * @throws ChangedMeanwhile if the company has another version than expected
     */
    public Recorded<Company> record(
            Nip nip, String name, @Nullable PostalAddress address, List<Contact> contacts, OptionalLong expected) {
        Optional<Company> known = companies.find(nip);
        expected.ifPresent(version -> {
            if (known.map(Company::version).orElse(0L) != version) {
                throw new ChangedMeanwhile("Company " + nip, version);
            }
        });
        if (known.isEmpty()) {
            Company created = new Company(nip, name, address, contacts, 1);
            companies.save(created);
            return new Recorded<>(created, Change.CREATED);
        }
        return known.get()
                .describedAs(name, address, contacts)
                .map(changed -> changed(known.get(), changed))
                .orElseGet(() -> new Recorded<>(known.get(), Change.UNCHANGED));
    }

    private Recorded<Company> changed(Company before, Company after) {
        companies.save(after);
        if (!after.name().equals(before.name())) {
            newNames.companyIsNowCalled(after.nip(), after.name());
        }
        return new Recorded<>(after, Change.UPDATED);
    }
}
