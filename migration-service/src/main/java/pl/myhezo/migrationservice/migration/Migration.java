package pl.myhezo.migrationservice.migration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.upload.Upload;

/**
 * One export on its way in.
 *
 * @param by who started it: the subject of the token
 * @param source which system it comes from, once the manifest was read
 * @param expected how many records it holds, about, once that was counted
 * @param stage what is done at present
 * @param line up to which line of that stage's file all is done
 * @param reason why it failed or pauses
 */
public record Migration(
        String id,
        String format,
        boolean dryRun,
        String by,
        Upload upload,
        MigrationStatus status,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String source,
        Map<RecordKind, Long> expected,
        Stage stage,
        long line,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static Migration received(String format, boolean dryRun, String by, Upload upload, Instant now) {
        return new Migration(
                upload.id(),
                format,
                dryRun,
                by,
                upload,
                MigrationStatus.RECEIVED,
                null,
                null,
                null,
                Map.of(),
                Stage.CHECKING,
                0,
                now,
                null,
                null);
    }
}
