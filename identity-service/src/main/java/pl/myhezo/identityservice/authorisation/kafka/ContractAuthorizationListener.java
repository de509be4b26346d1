package pl.myhezo.identityservice.authorisation.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.identityservice.authorisation.ContractDecision;
import pl.myhezo.identityservice.authorisation.ContractDecision.Authorised;
import pl.myhezo.identityservice.authorisation.ContractDecision.Denied;
import pl.myhezo.identityservice.authorisation.DecisionReader;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.event.MalformedEvent;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;

/** Reads contract-service's answers. */
final class ContractAuthorizationListener {

    static final String TOPIC = "contract-authorizations";

    private final Events events;
    private final Inbox inbox;
    private final List<DecisionReader> readers;

    ContractAuthorizationListener(Events events, Inbox inbox, List<DecisionReader> readers) {
        this.events = events;
        this.inbox = inbox;
        this.readers = List.copyOf(readers);
    }

    @KafkaListener(topics = {TOPIC, TOPIC + "-replay-identity-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        switch (event.name()) {
            case "ContractAuthorized.v1" ->
                pass(event, event.as(ContractAuthorized.class).toDecision());
            case "ContractAuthorizationDenied.v1" ->
                pass(event, event.as(ContractAuthorizationDenied.class).toDecision());
            default -> {} // a meaning that came after us
        }
    }

    private void pass(IncomingEvent event, ContractDecision decision) {
        inbox.once(event, () -> readers.forEach(reader -> reader.decided(decision)));
    }

    record ContractAuthorized(String registrationId, String nip, String companyName, List<Contact> knownContacts) {

        Authorised toDecision() {
            try {
                List<KnownContact> contacts =
                        knownContacts.stream().flatMap(Contact::toKnown).toList();
                return new Authorised(registrationId, new Nip(nip), companyName, contacts);
            } catch (InvalidValue | NullPointerException e) {
                throw new MalformedEvent("Not the shape of ContractAuthorized", e);
            }
        }
    }

    record Contact(String name, String email) {

        /** An address that cannot be written to is as good as none; it must not hold up the person. */
        Stream<KnownContact> toKnown() {
            try {
                return Stream.of(new KnownContact(name, EmailAddress.parse(email)));
            } catch (InvalidValue unreachable) {
                return Stream.empty();
            }
        }
    }

    record ContractAuthorizationDenied(String registrationId, String reason) {

        Denied toDecision() {
            return new Denied(registrationId, reason);
        }
    }
}
