package pl.myhezo.migrationservice.export;

import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** One record of an export, or why it could not be read. */
public sealed interface Reading<T extends LegacyRecord> {

    Position position();

    /** The record's id, where that could be read. */
    @Nullable
    String legacyId();

    /** A record that has the shape of its kind; whether its values are right is judged later. */
    record Read<T extends LegacyRecord>(Position position, T record) implements Reading<T> {
        @Override
        public String legacyId() {
            return record.id();
        }
    }

    /**
     * A record that does not have the shape of its kind, or whose id another one has.
     *
     * @param number what it is called by, where that could be read
     */
    record Unreadable<T extends LegacyRecord>(
            Position position,
            @Nullable String legacyId,
            @Nullable String number,
            Refusal refusal) implements Reading<T> {

        /** Its line of the report. */
        public ReportRow row(RecordKind kind) {
            return ReportRow.rejected(kind, position, legacyId, number, refusal);
        }
    }
}
