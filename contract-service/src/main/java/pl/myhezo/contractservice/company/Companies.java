package pl.myhezo.contractservice.company;

import java.util.Optional;
import pl.myhezo.platform.value.Nip;

/** All companies that hold or held contracts. */
public interface Companies {

    Optional<Company> find(Nip nip);

    /**
     * Stores a company of version 1 as new, and any other in place of the version before it.
     *
     * @throws ChangedMeanwhile if what is stored is not the version before
     */
    void save(Company company);
}
