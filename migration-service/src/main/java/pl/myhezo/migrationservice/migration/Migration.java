package pl.myhezo.migrationservice.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.migrationservice.upload.Upload;

/**
 * One export on its way in.
 *
 * @param by who started it: the subject of the token
 * @param source which system it comes from, once the manifest was read
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
                Stage.CHECKING,
                0,
                now,
                null,
                null);
    }

    /** @throws IllegalStateException before its manifest was read */
    Run run() {
        if (source == null) {
            throw new IllegalStateException("The migration " + id + " has not been checked yet");
        }
        return new Run(id, source, dryRun);
    }
}
