package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.ExportFormats;
import pl.myhezo.migrationservice.upload.Upload;
import pl.myhezo.migrationservice.upload.Uploads;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;

/** An operator uploads an export. */
public final class ReceivingExport {

    private final ExportFormats formats;
    private final Uploads uploads;
    private final Migrations migrations;
    private final IdempotentCalls calls;
    private final Clock clock;

    ReceivingExport(ExportFormats formats, Uploads uploads, Migrations migrations, IdempotentCalls calls, Clock clock) {
        this.formats = formats;
        this.uploads = uploads;
        this.migrations = migrations;
        this.calls = calls;
        this.clock = clock;
    }

    /** What is asked for, beside the export itself. */
    public record Request(
            String format,
            boolean dryRun,
            String by,
            @Nullable String idempotencyKey) {}

    /** The migration that was begun, now or by the same call before. */
    public record Received(String id, MigrationStatus status) {}

    private record Fingerprint(String format, boolean dryRun, String sha256) {}

    /**
     * Keeps the export and queues its migration.
     *
     * @throws Problem 422 on {@code format} if nobody can read it
     * @throws IOException if the upload breaks off
     */
    public Received receive(Request request, InputStream content) throws IOException {
        if (formats.named(request.format()).isEmpty()) {
            throw Problem.invalid(new FieldError("format", "invalid"));
        }
        Upload upload = uploads.keep(uploads.newId(), content);
        try {
            Received received = queue(request, upload);
            if (!received.id().equals(upload.id())) {
                uploads.remove(upload.id()); // the same call was answered before
            }
            return received;
        } catch (Problem refused) {
            uploads.remove(upload.id());
            throw refused;
        }
    }

    private Received queue(Request request, Upload upload) {
        return calls.once(
                "POST /migrations " + request.by(),
                request.idempotencyKey(),
                new Fingerprint(request.format(), request.dryRun(), upload.sha256()),
                Received.class,
                () -> {
                    migrations.add(Migration.received(
                            request.format(), request.dryRun(), request.by(), upload, clock.instant()));
                    return new Received(upload.id(), MigrationStatus.RECEIVED);
                });
    }
}
