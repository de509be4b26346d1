package pl.myhezo.contractservice.registration.kafka;

import java.util.List;
import pl.myhezo.contractservice.registration.Decision.Authorised;

/** The three belong together. */
record ContractAuthorized(
        String registrationId, String nip, String companyName, String contractNumber, List<Contact> knownContacts) {

    record Contact(String name, String email) {}

    static ContractAuthorized of(String registrationId, Authorised decision) {
        return new ContractAuthorized(
                registrationId,
                decision.nip().digits(),
                decision.companyName(),
                decision.contractNumber().value(),
                decision.knownContacts().stream()
                        .map(known -> new Contact(known.name(), known.email()))
                        .toList());
    }
}
