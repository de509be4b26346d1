package pl.myhezo.contractservice.authorisation.kafka;

import java.util.List;
import pl.myhezo.contractservice.authorisation.Decision.Authorised;
import pl.myhezo.contractservice.authorisation.Decision.KnownContact;

/** The three belong together. */
record ContractAuthorized(
        String registrationId,
        String nip,
        String companyName,
        String contractNumber,
        List<KnownContact> knownContacts) {

    static ContractAuthorized of(String registrationId, Authorised decision) {
        return new ContractAuthorized(
                registrationId,
                decision.nip().digits(),
                decision.companyName(),
                decision.contractNumber().value(),
                decision.knownContacts());
    }
}
