package pl.myhezo.contractservice.registration.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.registration.Decision;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;

/** Publishes decisions, and counts them by what they are once they stand. */
class Decisions {

    static final String TOPIC = "contract-authorizations";

    private static final String METER = "registration.decisions";

    private final Outbox outbox;
    private final MeterRegistry meters;

    Decisions(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.meters = meters;
    }

    void publish(String registrationId, Decision decision) {
        outbox.append(
                switch (decision) {
                    case Decision.Authorised yes ->
                        event(registrationId, "ContractAuthorized", ContractAuthorized.of(registrationId, yes));
                    case Decision.Denied no ->
                        event(
                                registrationId,
                                "ContractAuthorizationDenied",
                                ContractAuthorizationDenied.of(registrationId, no));
                });
    }

    /** A registration is decided once, so there is no other version. */
    private static OutgoingEvent event(String registrationId, String name, Object body) {
        return OutgoingEvent.v1(TOPIC, registrationId, name, 1, body);
    }

    /** Counts a decision; {@code null} is one that was made before. */
    void count(@Nullable Decision decision) {
        if (decision != null) {
            meters.counter(METER, "outcome", outcome(decision)).increment();
        }
    }

    private static String outcome(Decision decision) {
        return switch (decision) {
            case Decision.Authorised yes -> "AUTHORISED";
            case Decision.Denied no -> no.reason().name();
        };
    }
}
