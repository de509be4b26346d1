package pl.myhezo.migrationservice.ledger.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import pl.myhezo.migrationservice.ledger.NotingAnswer;
import pl.myhezo.migrationservice.ledger.NotingAnswer.Answer;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;

/** Hears what became of the records that were sent: many at once, as each costs a transaction alone. */
class MigrationOutcomesListener {

    private static final Logger log = LoggerFactory.getLogger(MigrationOutcomesListener.class);

    private final Events events;
    private final NotingAnswer noting;

    MigrationOutcomesListener(Events events, NotingAnswer noting) {
        this.events = events;
        this.noting = noting;
    }

    @KafkaListener(
            topics = {"migration-outcomes", "migration-outcomes-replay-migration-service"},
            batch = "true",
            ackMode = "BATCH",
            properties = "max.poll.records=200")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        List<Answer> answers = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                read(message).ifPresent(answers::add);
            } catch (RuntimeException e) {
                oneByOne(messages, e);
                return;
            }
        }
        try {
            noting.note(answers);
        } catch (RuntimeException e) {
            oneByOne(messages, e);
        }
    }

    /** Finds the one that cannot be noted, so that it does not stand in the way of the others. */
    private void oneByOne(List<ConsumerRecord<String, byte[]>> messages, RuntimeException reason) {
        log.info("Answers are noted one by one: {}", reason.toString());
        for (int i = 0; i < messages.size(); i++) {
            try {
                read(messages.get(i)).ifPresent(answer -> noting.note(List.of(answer)));
            } catch (RuntimeException e) {
                throw new BatchListenerFailedException("An answer cannot be noted", e, i);
            }
        }
    }

    /** Nothing where a later version speaks of more; that is no business of this one. */
    private Optional<Answer> read(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        return switch (event.name()) {
            case "LegacyRecordAccepted.v1" ->
                Optional.of(event.as(LegacyRecordAccepted.class).answer());
            case "LegacyRecordRejected.v1" ->
                Optional.of(event.as(LegacyRecordRejected.class).answer());
            default -> Optional.empty();
        };
    }
}
