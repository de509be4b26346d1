package pl.myhezo.contractservice.legacy.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.contractservice.legacy.AcceptingLegacyContract;
import pl.myhezo.contractservice.legacy.LegacyContract;
import pl.myhezo.contractservice.legacy.Outcome;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.value.InvalidValue;

/** Takes exported contracts over, and tells of each one what became of it. */
class LegacyContractListener {

    static final String TOPIC = "legacy-contracts";
    static final String OUTCOMES = "migration-outcomes";
    private static final String KIND = "CONTRACT";

    private final Events events;
    private final Inbox inbox;
    private final Outbox outbox;
    private final AcceptingLegacyContract accepting;

    LegacyContractListener(Events events, Inbox inbox, Outbox outbox, AcceptingLegacyContract accepting) {
        this.events = events;
        this.inbox = inbox;
        this.outbox = outbox;
        this.accepting = accepting;
    }

    @KafkaListener(topics = {TOPIC, TOPIC + "-replay-contract-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        if (event.name().equals("LegacyContractExported.v1")) {
            LegacyContractExported exported = event.as(LegacyContractExported.class);
            inbox.once(event, () -> outbox.append(answer(event, exported, accept(exported))));
        }
    }

    private Outcome accept(LegacyContractExported exported) {
        LegacyContract contract;
        try {
            contract = LegacyTranslation.of(exported);
        } catch (InvalidValue e) {
            return new Outcome.Rejected(e.code());
        }
        return accepting.accept(contract);
    }

    private static OutgoingEvent answer(IncomingEvent event, LegacyContractExported about, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted yes ->
                outgoing(
                        event,
                        "LegacyRecordAccepted",
                        new LegacyRecordAccepted(
                                about.migrationId(),
                                about.source(),
                                KIND,
                                about.legacyId(),
                                yes.newId(),
                                yes.change()));
            case Outcome.Rejected no ->
                outgoing(
                        event,
                        "LegacyRecordRejected",
                        new LegacyRecordRejected(
                                about.migrationId(), about.source(), KIND, about.legacyId(), no.reason()));
        };
    }

    /** The answer carries the version of what it answers, so that answers to one record keep their order. */
    private static OutgoingEvent outgoing(IncomingEvent about, String name, Object body) {
        return OutgoingEvent.v1(OUTCOMES, about.key(), name, about.aggregateVersion(), body);
    }
}
