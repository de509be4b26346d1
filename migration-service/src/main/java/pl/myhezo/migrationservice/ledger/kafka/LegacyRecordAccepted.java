package pl.myhezo.migrationservice.ledger.kafka;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.NotingAnswer.Answer;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Settlement;

/** What is read of the event of that name. */
record LegacyRecordAccepted(
        String migrationId,
        String source,
        RecordKind kind,
        String legacyId,
        String newId,
        @Nullable String change) {

    private static final String UNCHANGED = "UNCHANGED";

    LegacyRecordAccepted {
        Objects.requireNonNull(migrationId);
        Objects.requireNonNull(source);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(legacyId);
        Objects.requireNonNull(newId);
    }

    Answer answer() {
        Settlement settlement =
                UNCHANGED.equals(change) ? new Settlement.Unchanged(newId) : new Settlement.Moved(newId);
        return new Answer(migrationId, source, kind, legacyId, settlement);
    }
}
