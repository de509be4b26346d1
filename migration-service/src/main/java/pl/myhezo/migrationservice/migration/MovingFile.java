package pl.myhezo.migrationservice.migration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.platform.value.Sha256;

/**
 * Brings a file that lies here to its end, as a job does that nobody waits for. Started again after whatever ended it, it
 * goes on with the migration that it began.
 */
public final class MovingFile {

    /** Everything is as it should be. */
    public static final int MOVED = 0;
    /** It came to no end, or to a bad one. */
    public static final int FAILED = 1;
    /** Every record is accounted for, and something was rejected. */
    public static final int WITH_PROBLEMS = 2;

    private static final Logger log = LoggerFactory.getLogger(MovingFile.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS_FOR_A_LINE = 30;
    private static final int BUFFER = 1 << 16;

    private final JobSettings job;
    private final Migrations migrations;
    private final ReceivingExport receiving;
    private final WatchingMigrations watching;
    private final Pause pause;

    MovingFile(
            JobSettings job,
            Migrations migrations,
            ReceivingExport receiving,
            WatchingMigrations watching,
            Pause pause) {
        this.job = job;
        this.migrations = migrations;
        this.receiving = receiving;
        this.watching = watching;
        this.pause = pause;
    }

    /** Returns at the end of the file's migration, with the status that the process is to end with. */
    public int move() {
        try {
            String id = begin();
            log.info("The file {} is moved by the migration {}", job.file(), id);
            WatchingMigrations.Progress end = awaitEnd(id);
            say(end);
            return switch (end.migration().status()) {
                case COMPLETED -> MOVED;
                case COMPLETED_WITH_PROBLEMS -> WITH_PROBLEMS;
                default -> FAILED;
            };
        } catch (IOException | RuntimeException e) {
            log.error("The file {} is not moved: {}", job.file(), e.toString());
            return FAILED;
        }
    }

    private String begin() throws IOException {
        String by = "job " + job.name();
        Optional<Migration> begun = migrations.newest(by, job.format(), job.dryRun(), sha256());
        if (begun.isPresent()) {
            return begun.get().id();
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(job.file()), BUFFER)) {
            return receiving
                    .receive(new ReceivingExport.Request(job.format(), job.dryRun(), by, null), content)
                    .id();
        }
    }

    private String sha256() throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(job.file())) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return Sha256.hex(digest);
    }

    private WatchingMigrations.Progress awaitEnd(String id) {
        for (int looks = 1; ; looks++) {
            try {
                WatchingMigrations.Progress progress = watching.progress(id);
                if (!progress.migration().status().isOpen()) {
                    return progress;
                }
                if (looks % LOOKS_FOR_A_LINE == 0) {
                    say(progress);
                }
            } catch (RuntimeException e) {
                log.warn("How far the migration {} is cannot be seen now: {}", id, e.toString());
            }
            pause.of(BETWEEN_LOOKS);
        }
    }

    private static void say(WatchingMigrations.Progress progress) {
        Migration migration = progress.migration();
        log.info(
                "The migration {} is {}{}{}; contracts: {}; tickets: {}; files: {}",
                migration.id(),
                migration.status(),
                migration.reason() == null ? "" : ", %s %s".formatted(migration.reason(), migration.detail()),
                pace(progress.pace()),
                counts(progress.tally(), RecordKind.CONTRACT),
                counts(progress.tally(), RecordKind.TICKET),
                counts(progress.tally(), RecordKind.FILE));
    }

    private static String pace(@Nullable Pace pace) {
        return pace == null
                ? ""
                : ", %.0f/s%s"
                        .formatted(
                                pace.perSecond(),
                                pace.left() == null
                                        ? ""
                                        : ", %d s left".formatted(pace.left().toSeconds()));
    }

    private static String counts(Tally tally, RecordKind kind) {
        return "%d read, %d moved, %d skipped, %d rejected"
                .formatted(
                        tally.of(kind),
                        tally.of(kind, Outcome.MOVED),
                        tally.of(kind, Outcome.SKIPPED),
                        tally.of(kind, Outcome.REJECTED));
    }
}
