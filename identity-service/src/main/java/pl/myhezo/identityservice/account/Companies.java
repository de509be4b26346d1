package pl.myhezo.identityservice.account;

import java.util.Optional;
import pl.myhezo.platform.value.Nip;

/**
 * The companies that people belong to. Everything that adds, removes or promotes a member writes the company's one
 * document, so such changes happen one after the other.
 */
public interface Companies {

    Optional<Company> find(Nip nip);

    /** Writes the company, in the open transaction. */
    void save(Company company);
}
