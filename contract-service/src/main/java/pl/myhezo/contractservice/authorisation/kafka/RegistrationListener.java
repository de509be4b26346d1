package pl.myhezo.contractservice.authorisation.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.contractservice.authorisation.AuthorisingRegistration;
import pl.myhezo.contractservice.authorisation.Claim;
import pl.myhezo.contractservice.authorisation.Decision;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.outbox.Outbox;

/** Answers each registration with one decision. */
class RegistrationListener {

    static final String TOPIC = "registrations";
    static final String DECISIONS = "contract-authorizations";

    private final Events events;
    private final Inbox inbox;
    private final Outbox outbox;
    private final AuthorisingRegistration authorising;

    RegistrationListener(Events events, Inbox inbox, Outbox outbox, AuthorisingRegistration authorising) {
        this.events = events;
        this.inbox = inbox;
        this.outbox = outbox;
        this.authorising = authorising;
    }

    @KafkaListener(topics = {TOPIC, TOPIC + "-replay-contract-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        if (event.name().equals("RegistrationSubmitted.v1")) {
            Claim claim = event.as(RegistrationSubmitted.class).toClaim(event.key());
            inbox.once(event, () -> outbox.append(answer(claim.registrationId(), authorising.decide(claim))));
        }
    }

    private static OutgoingEvent answer(String id, Decision decision) {
        return switch (decision) {
            case Decision.Authorised yes ->
                OutgoingEvent.v1(DECISIONS, id, "ContractAuthorized", 1, ContractAuthorized.of(id, yes));
            case Decision.Denied no ->
                OutgoingEvent.v1(
                        DECISIONS, id, "ContractAuthorizationDenied", 1, ContractAuthorizationDenied.of(id, no));
        };
    }
}
