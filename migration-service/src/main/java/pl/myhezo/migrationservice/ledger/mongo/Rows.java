package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** Report rows as documents. */
final class Rows {

    static final String ID = "_id";
    static final String MIGRATION_ID = "migrationId";
    static final String PLACE = "place";
    static final String KIND = "kind";
    static final String LEGACY_ID = "legacyId";
    static final String NUMBER = "number";
    static final String OUTCOME = "outcome";
    static final String REASON = "reason";
    static final String NEW_ID = "newId";
    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final String DETAIL = "detail";
    private static final String COMPANIES = "companies";

    private static final int LINE_BITS = 48;
    /** The files of tickets come behind those that are reported for themselves, each behind those of the line before. */
    private static final long OF_PARTS = 1L << (LINE_BITS - 1);

    private static final int PART_BITS = 11;

    private Rows() {}

    /** The place of a row in its report: by kind, then by line. */
    static long place(RecordKind kind, long line) {
        return ((long) kind.ordinal() << LINE_BITS) | line;
    }

    /** The place of a row that is about a part of a line. */
    static long place(RecordKind kind, long line, int part) {
        return place(kind, OF_PARTS | (line << PART_BITS) | part);
    }

    private static long place(ReportRow row) {
        Position at = row.position();
        return at.part() == 0 ? place(row.kind(), at.line()) : place(row.kind(), at.line(), at.part());
    }

    /** The one row there. */
    static Bson at(String migrationId, ReportRow row) {
        return and(eq(MIGRATION_ID, migrationId), eq(PLACE, place(row)));
    }

    /** Rows about parts of a line. */
    static Bson partsOf(String migrationId, RecordKind kind, long line) {
        return and(eq(MIGRATION_ID, migrationId), gt(PLACE, place(kind, line, 0)), lt(PLACE, place(kind, line + 1, 0)));
    }

    /** Rows whose outcome is not known yet. */
    static Bson waiting(String migrationId, RecordKind kind, Bson which) {
        return and(eq(MIGRATION_ID, migrationId), eq(KIND, kind.name()), eq(OUTCOME, Outcome.PENDING.name()), which);
    }

    static Document document(String migrationId, ReportRow row) {
        return new Document(MIGRATION_ID, migrationId)
                .append(PLACE, place(row))
                .append(KIND, row.kind().name())
                .append(FILE, row.position().file())
                .append(LINE, row.position().line())
                .append(LEGACY_ID, row.legacyId())
                .append(NUMBER, row.number())
                .append(OUTCOME, row.outcome().name())
                .append(REASON, row.reason())
                .append(DETAIL, row.detail())
                .append(NEW_ID, row.newId())
                .append(COMPANIES, row.companies());
    }

    static ReportRow row(Document document) {
        return new ReportRow(
                RecordKind.valueOf(document.getString(KIND)),
                new Position(document.getString(FILE), document.getLong(LINE)),
                document.getString(LEGACY_ID),
                document.getString(NUMBER),
                Outcome.valueOf(document.getString(OUTCOME)),
                document.getString(REASON),
                document.getString(DETAIL),
                document.getString(NEW_ID),
                List.copyOf(document.getList(COMPANIES, String.class)));
    }
}
