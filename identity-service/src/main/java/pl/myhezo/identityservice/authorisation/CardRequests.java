package pl.myhezo.identityservice.authorisation;

import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Asks contract-service to mail a contract's card to those whom the contract names. There is no answer. */
@FunctionalInterface
public interface CardRequests {

    /** Asks within the open transaction. */
    void request(String id, ContractNumber contract, Nip nip, Language language);
}
