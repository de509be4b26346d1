package pl.myhezo.identityservice.authorisation.kafka;

import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.CardRequests;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Asks by an event on the topic {@value #TOPIC}. */
final class RegistrationEvents implements ContractChecks, CardRequests {

    static final String TOPIC = "registrations";

    private final Outbox outbox;

    RegistrationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void request(String id, ContractClaim claim, AuthorisationPolicy policy) {
        outbox.append(submitted(id, claim, policy));
    }

    static OutgoingEvent submitted(String id, ContractClaim claim, AuthorisationPolicy policy) {
        RegistrationSubmitted body = new RegistrationSubmitted(
                claim.nip().digits(), claim.contract().value(), claim.serial().value(), policy.name());
        return OutgoingEvent.v1(TOPIC, id, "RegistrationSubmitted", 1, body);
    }

    @Override
    public void request(String id, ContractNumber contract, Nip nip, Language language) {
        outbox.append(cardRequested(id, contract, nip, language));
    }

    static OutgoingEvent cardRequested(String id, ContractNumber contract, Nip nip, Language language) {
        ContractCardRequested body = new ContractCardRequested(id, contract.value(), nip.digits(), language.code());
        return OutgoingEvent.v1(TOPIC, id, "ContractCardRequested", 1, body);
    }

    /** The three, and nothing about the person who typed them. */
    record RegistrationSubmitted(String nip, String contractNumber, String serialNumber, String policy) {}

    /** What somebody typed who looks for a contract's card, and nothing about him but his language. */
    record ContractCardRequested(String requestId, String contractNumber, String nip, String language) {}
}
