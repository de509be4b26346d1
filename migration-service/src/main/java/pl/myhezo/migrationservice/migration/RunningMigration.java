package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportFormats;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.upload.UploadGone;
import pl.myhezo.migrationservice.upload.Uploads;
import pl.myhezo.platform.transaction.Transactions;

/** Brings a claimed migration to its end. */
final class RunningMigration {

    private final Migrations migrations;
    private final ExportFormats formats;
    private final Uploads uploads;
    private final ReadingExport reading;
    private final AwaitingAnswers answers;
    private final Report report;
    private final Companies companies;
    private final Transactions transactions;
    private final MigrationSettings settings;

    RunningMigration(
            Migrations migrations,
            ExportFormats formats,
            Uploads uploads,
            ReadingExport reading,
            AwaitingAnswers answers,
            Report report,
            Companies companies,
            Transactions transactions,
            MigrationSettings settings) {
        this.migrations = migrations;
        this.formats = formats;
        this.uploads = uploads;
        this.reading = reading;
        this.answers = answers;
        this.report = report;
        this.companies = companies;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * Works until the end, or until something that is needed fails.
     *
     * @throws IOException if the export cannot be copied or read now
     * @throws ClaimLost if somebody else works on it, or it was cancelled
     */
    void run(Claim claim) throws IOException {
        Migration migration = migrations.find(claim.migrationId()).orElseThrow(() -> new ClaimLost(claim));
        try {
            if (migration.stage().compareTo(Stage.ANSWERS) < 0) {
                readCopy(claim, migration);
            }
        } catch (RefusedExport e) {
            migrations.finish(claim, MigrationStatus.FAILED, e.refusal());
            return;
        }
        answers.untilAtMost(0, claim);
        finish(claim);
    }

    private void readCopy(Claim claim, Migration migration) throws IOException, RefusedExport {
        Heartbeat heartbeat = new Heartbeat(() -> migrations.renew(claim), settings.lease());
        ExportFormat format = formats.named(migration.format())
                .orElseThrow(() -> new RefusedExport(Reason.UNKNOWN_FORMAT, migration.format()));
        try (FileChannel copy = namelessFile()) {
            uploads.copy(migration.upload(), copy, heartbeat);
            LegacyExport export = format.open(copy, heartbeat);
            reading.read(claim, migration, export);
        } catch (UploadGone e) {
            // It would wait for ever, and all behind it with it.
            throw new RefusedExport(Reason.MISSING_FILE, "the export is no longer kept");
        }
    }

    /** A file that the operating system removes with the process, however that ends. */
    private FileChannel namelessFile() throws IOException {
        return FileChannel.open(
                Files.createDirectories(settings.workDirectory()).resolve(UUID.randomUUID() + ".export"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private void finish(Claim claim) {
        String id = claim.migrationId();
        boolean more = true;
        while (more) {
            more = transactions.call(() -> report.skipWaitingCompanies(id));
        }
        while (companies.forget(id)) {
            migrations.renew(claim);
        }
        migrations.finish(
                claim,
                report.tally(id).hasProblems() ? MigrationStatus.COMPLETED_WITH_PROBLEMS : MigrationStatus.COMPLETED,
                null);
    }
}
