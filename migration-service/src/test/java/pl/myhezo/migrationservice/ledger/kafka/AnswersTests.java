package pl.myhezo.migrationservice.ledger.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Settlement;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.test.TestEvents;
import tools.jackson.databind.json.JsonMapper;

class AnswersTests {

    private static final String TOPIC = "migration-outcomes";

    private final Events events = new Events("migration-service", Clock.systemUTC(), new JsonMapper());

    @Test
    void readsThatARecordWasAccepted() {
        LegacyRecordAccepted answer = read("LegacyRecordAccepted.v1").as(LegacyRecordAccepted.class);

        assertThat(answer.migrationId()).isEqualTo("01979f3e-6d40-7000-8000-000000000001");
        assertThat(answer.source()).isEqualTo("old-portal");
        assertThat(answer.kind()).isEqualTo(RecordKind.CONTRACT);
        assertThat(answer.legacyId()).isEqualTo("k-1");
        assertThat(answer.answer().settlement()).isEqualTo(new Settlement.Moved("HEZO/2023/00017"));
    }

    @Test
    void readsThatARecordWasRejected() {
        LegacyRecordRejected answer = read("LegacyRecordRejected.v1").as(LegacyRecordRejected.class);

        assertThat(answer.legacyId()).isEqualTo("k-2");
        assertThat(answer.answer().settlement()).isEqualTo(new Settlement.Refused("CONTRACT_NUMBER_TAKEN"));
    }

    private IncomingEvent read(String name) {
        var message = TestEvents.event(
                TOPIC, "old-portal:k", name, 1, GoldenFile.event(TOPIC, name).bytes());
        var received = new ConsumerRecord<>(TOPIC, 0, 0, message.key(), message.value());
        message.headers().forEach(header -> received.headers().add(header));
        return events.read(received);
    }
}
