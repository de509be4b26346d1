package pl.myhezo.ticketservice.migrated.kafka;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.inbox.Inbox;
import pl.myhezo.platform.kafka.Outage;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.ticketservice.migrated.AcceptingLegacyTicket;
import pl.myhezo.ticketservice.migrated.FetchingLuggage;
import pl.myhezo.ticketservice.migrated.LegacyTicket;
import pl.myhezo.ticketservice.migrated.Luggage;
import pl.myhezo.ticketservice.migrated.MustWait;
import pl.myhezo.ticketservice.migrated.Outcome;
import pl.myhezo.ticketservice.migrated.RecognisingRequesters;

/** Takes exported tickets over, and tells of each one what became of it. */
class LegacyTicketListener {

    static final String TOPIC = "legacy-tickets";
    static final String OUTCOMES = "migration-outcomes";

    private final Events events;
    private final Inbox inbox;
    private final Outbox outbox;
    private final FetchingLuggage fetching;
    private final AcceptingLegacyTicket accepting;
    private final RecognisingRequesters recognising;

    LegacyTicketListener(
            Events events,
            Inbox inbox,
            Outbox outbox,
            FetchingLuggage fetching,
            AcceptingLegacyTicket accepting,
            RecognisingRequesters recognising) {
        this.events = events;
        this.inbox = inbox;
        this.outbox = outbox;
        this.fetching = fetching;
        this.accepting = accepting;
        this.recognising = recognising;
    }

    /** A few at once: their files come first, and that takes its time. */
    @KafkaListener(
            topics = {TOPIC, TOPIC + "-replay-ticket-service"},
            autoStartup = "${myhezo.migrated.listening:true}",
            concurrency = "${myhezo.migrated.at-once:3}",
            properties = "max.poll.records=1")
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        if (event.name().equals("LegacyTicketExported.v1")) {
            take(event, event.as(LegacyTicketExported.class));
        }
    }

    private void take(IncomingEvent event, LegacyTicketExported exported) {
        LegacyTicket ticket;
        try {
            ticket = LegacyTranslation.of(exported);
        } catch (InvalidValue e) {
            inbox.once(event, () -> outbox.append(answer(event, exported, new Outcome.Rejected(e.code()))));
            return;
        }
        if (!inbox.knows(event)) {
            take(event, exported, ticket);
        }
        recognising.cameOver(ticket.former());
    }

    /** What takes time comes before the transaction. */
    private void take(IncomingEvent event, LegacyTicketExported exported, LegacyTicket ticket) {
        Luggage luggage = luggage(ticket);
        HaltPoint.AFTER_PREPARATION.pass();
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        inbox.once(event, () -> {
            Outcome now = accepting.accept(ticket, luggage);
            HaltPoint.IN_TRANSACTION.pass();
            outbox.append(answer(event, exported, now));
            outcome.set(now);
        });
        if (!(outcome.get() instanceof Outcome.Accepted)) {
            fetching.discard(luggage);
        }
    }

    private Luggage luggage(LegacyTicket ticket) {
        try {
            return fetching.fetch(ticket);
        } catch (MustWait e) {
            throw new Outage("A ticket waits at its place", e);
        }
    }

    /** The answer carries the version of what it answers, so that answers to one record keep their order. */
    private static OutgoingEvent answer(IncomingEvent event, LegacyTicketExported about, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted yes -> outgoing(event, "LegacyRecordAccepted", LegacyRecordAccepted.of(about, yes));
            case Outcome.Rejected no -> outgoing(event, "LegacyRecordRejected", LegacyRecordRejected.of(about, no));
        };
    }

    private static OutgoingEvent outgoing(IncomingEvent about, String name, Record body) {
        return OutgoingEvent.v1(OUTCOMES, about.key(), name, about.aggregateVersion(), body);
    }
}
