package pl.myhezo.migrationservice.ledger.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.migrationservice.ledger.NotingAnswer;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;

/** Hears what became of the records that were sent. */
class MigrationOutcomesListener {

    private final Events events;
    private final NotingAnswer noting;

    MigrationOutcomesListener(Events events, NotingAnswer noting) {
        this.events = events;
        this.noting = noting;
    }

    @KafkaListener(topics = {"migration-outcomes", "migration-outcomes-replay-migration-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        switch (event.name()) {
            case "LegacyRecordAccepted.v1" -> note(event.as(LegacyRecordAccepted.class));
            case "LegacyRecordRejected.v1" -> note(event.as(LegacyRecordRejected.class));
            default -> {
                // A later version speaks of more; that is no business of this one.
            }
        }
    }

    private void note(LegacyRecordAccepted answer) {
        noting.note(answer.migrationId(), answer.source(), answer.kind(), answer.legacyId(), answer.settlement());
    }

    private void note(LegacyRecordRejected answer) {
        noting.note(answer.migrationId(), answer.source(), answer.kind(), answer.legacyId(), answer.settlement());
    }
}
