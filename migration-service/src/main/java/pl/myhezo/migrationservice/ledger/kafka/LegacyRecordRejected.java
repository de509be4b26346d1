package pl.myhezo.migrationservice.ledger.kafka;

import java.util.Objects;
import pl.myhezo.migrationservice.ledger.NotingAnswer.Answer;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Settlement;

/** What is read of the event of that name. */
record LegacyRecordRejected(String migrationId, String source, RecordKind kind, String legacyId, String reason) {

    LegacyRecordRejected {
        Objects.requireNonNull(migrationId);
        Objects.requireNonNull(source);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(legacyId);
        Objects.requireNonNull(reason);
    }

    Answer answer() {
        return new Answer(migrationId, source, kind, legacyId, new Settlement.Refused(reason));
    }
}
