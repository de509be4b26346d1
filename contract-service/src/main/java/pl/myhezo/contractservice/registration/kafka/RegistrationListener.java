package pl.myhezo.contractservice.registration.kafka;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.contractservice.registration.AuthorisingRegistration;
import pl.myhezo.contractservice.registration.CardRequest;
import pl.myhezo.contractservice.registration.Claim;
import pl.myhezo.contractservice.registration.Decision;
import pl.myhezo.contractservice.registration.SendingCard;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.inbox.Inbox;

/** Answers each registration with one decision, and each request for a card with a mail to those it concerns. */
class RegistrationListener {

    static final String TOPIC = "registrations";

    private final Events events;
    private final Inbox inbox;
    private final AuthorisingRegistration authorising;
    private final Decisions decisions;
    private final SendingCard sending;

    RegistrationListener(
            Events events, Inbox inbox, AuthorisingRegistration authorising, Decisions decisions, SendingCard sending) {
        this.events = events;
        this.inbox = inbox;
        this.authorising = authorising;
        this.decisions = decisions;
        this.sending = sending;
    }

    @KafkaListener(topics = {TOPIC, TOPIC + "-replay-contract-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        switch (event.name()) {
            case "RegistrationSubmitted.v1" -> decide(event);
            case "ContractCardRequested.v1" -> sendCard(event);
            default -> {
                // Registrations tell of more than concerns contracts.
            }
        }
    }

    private void decide(IncomingEvent event) {
        Claim claim = event.as(RegistrationSubmitted.class).toClaim(event.key());
        AtomicReference<@Nullable Decision> made = new AtomicReference<>();
        inbox.once(event, () -> {
            Decision decision = authorising.decide(claim);
            decisions.publish(claim.registrationId(), decision);
            made.set(decision);
        });
        // Only now does it stand; the work in the transaction may have run more than once.
        decisions.count(made.get());
    }

    private void sendCard(IncomingEvent event) {
        CardRequest request = event.as(ContractCardRequested.class).toRequest();
        inbox.once(event, () -> sending.send(request));
    }
}
