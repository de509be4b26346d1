package pl.myhezo.migrationservice.migration.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.migration.Migration;
import pl.myhezo.migrationservice.migration.MigrationStatus;
import pl.myhezo.migrationservice.migration.Stage;
import pl.myhezo.migrationservice.upload.Upload;

/** Migrations as documents. */
final class Fields {

    static final String ID = "_id";
    static final String DRY_RUN = "dryRun";
    static final String STATUS = "status";
    static final String REASON = "reason";
    static final String DETAIL = "detail";
    static final String SOURCE = "source";
    static final String STAGE = "stage";
    static final String LINE = "line";
    static final String STARTED_AT = "startedAt";
    static final String FINISHED_AT = "finishedAt";
    static final String CLAIMED_UNTIL = "claimedUntil";
    static final String FENCE = "fence";
    private static final String EXPECTED = "expected";
    static final String FORMAT = "format";
    static final String BY = "by";
    private static final String SIZE = "size";
    static final String SHA_256 = "sha256";
    private static final String RECEIVED_AT = "receivedAt";

    private Fields() {}

    static Bson become(MigrationStatus status, @Nullable Refusal why) {
        return combine(
                set(STATUS, status.name()),
                set(REASON, why == null ? null : why.reason().name()),
                set(DETAIL, why == null ? null : why.detail()));
    }

    static Bson identity(String source, Map<RecordKind, Long> expected) {
        Document counts = new Document();
        expected.forEach((kind, count) -> counts.append(kind.name(), count));
        return combine(set(SOURCE, source), set(EXPECTED, counts));
    }

    static Document document(Migration migration) {
        return new Document(ID, migration.id())
                .append(FORMAT, migration.format())
                .append(DRY_RUN, migration.dryRun())
                .append(BY, migration.by())
                .append(SIZE, migration.upload().size())
                .append(SHA_256, migration.upload().sha256())
                .append(STATUS, migration.status().name())
                .append(STAGE, migration.stage().name())
                .append(LINE, migration.line())
                .append(RECEIVED_AT, Date.from(migration.receivedAt()))
                .append(CLAIMED_UNTIL, new Date(0))
                .append(FENCE, 0L);
    }

    static Migration migration(Document row) {
        String id = row.getString(ID);
        return new Migration(
                id,
                row.getString(FORMAT),
                row.getBoolean(DRY_RUN),
                row.getString(BY),
                new Upload(id, row.getLong(SIZE), row.getString(SHA_256)),
                MigrationStatus.valueOf(row.getString(STATUS)),
                row.getString(REASON),
                row.getString(DETAIL),
                row.getString(SOURCE),
                expected(row.get(EXPECTED, Document.class)),
                Stage.valueOf(row.getString(STAGE)),
                row.getLong(LINE),
                row.getDate(RECEIVED_AT).toInstant(),
                instant(row.getDate(STARTED_AT)),
                instant(row.getDate(FINISHED_AT)));
    }

    private static Map<RecordKind, Long> expected(@Nullable Document counts) {
        Map<RecordKind, Long> expected = new EnumMap<>(RecordKind.class);
        if (counts != null) {
            counts.forEach((kind, count) -> expected.put(RecordKind.valueOf(kind), (Long) count));
        }
        return expected;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
