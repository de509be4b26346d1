package pl.myhezo.migrationservice.export;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.Report;

/** Refuses records whose id stands in the same export before: which of them is meant, nobody can know. */
public final class RepeatedIds {

    private final Report report;

    public RepeatedIds(Report report) {
        this.report = report;
    }

    /** The batch with its repetitions made unreadable. */
    public <T extends LegacyRecord> List<Reading<T>> refuse(
            String migrationId, RecordKind kind, List<Reading<T>> batch) {
        List<String> ids =
                batch.stream().map(Reading::legacyId).filter(Objects::nonNull).toList();
        Set<String> met = new HashSet<>(report.met(migrationId, kind, ids));
        return batch.stream().map(reading -> refuse(reading, met)).toList();
    }

    private static <T extends LegacyRecord> Reading<T> refuse(Reading<T> reading, Set<String> met) {
        String id = reading.legacyId();
        boolean isRepeated = id != null && !met.add(id);
        return isRepeated && reading instanceof Reading.Read<T>(var position, T record)
                ? new Reading.Unreadable<>(
                        position, id, record.number(), new Refusal(Reason.DUPLICATE_ID, "id '" + id + "'"))
                : reading;
    }
}
