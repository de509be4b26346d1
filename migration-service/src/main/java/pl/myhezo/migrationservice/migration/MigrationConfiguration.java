package pl.myhezo.migrationservice.migration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.ReadingCompanies;
import pl.myhezo.migrationservice.contract.MovingContracts;
import pl.myhezo.migrationservice.export.ExportFormats;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.handover.ForgettingContents;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ticket.MovingTickets;
import pl.myhezo.migrationservice.upload.UploadSettings;
import pl.myhezo.migrationservice.upload.Uploads;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MigrationSettings.class, JobSettings.class})
class MigrationConfiguration {

    @Bean
    ReceivingExport receivingExport(
            ExportFormats formats, Uploads uploads, Migrations migrations, IdempotentCalls calls, Clock clock) {
        return new ReceivingExport(formats, uploads, migrations, calls, clock);
    }

    @Bean
    StoppingMigration stoppingMigration(Migrations migrations, Shares shares) {
        return new StoppingMigration(migrations, shares);
    }

    @Bean
    ResumingMigration resumingMigration(Migrations migrations, Uploads uploads, UploadSettings settings, Clock clock) {
        return new ResumingMigration(migrations, uploads, settings.kept(), clock);
    }

    /** Migrations that are not at their end, for the alarm that one of them pauses. */
    @Bean
    MeterBinder openMigrations(Migrations migrations) {
        return meters -> Stream.of(MigrationStatus.values())
                .filter(MigrationStatus::isOpen)
                .forEach(status -> Gauge.builder("migrations", migrations, all -> all.count(status))
                        .tag("status", status.name())
                        .register(meters));
    }

    @Bean
    WatchingMigrations watchingMigrations(Migrations migrations, Report report, Clock clock) {
        return new WatchingMigrations(migrations, report, new Paces(clock));
    }

    @Bean
    @ConditionalOnProperty("myhezo.migration.job.file")
    MovingFile movingFile(
            JobSettings job,
            Migrations migrations,
            ReceivingExport receiving,
            WatchingMigrations watching,
            MigrationWorker.WorkerPause pause) {
        return new MovingFile(job, migrations, receiving, watching, pause);
    }

    @Bean
    MigrationWorker.WorkerPause workerPause() {
        return new MigrationWorker.WorkerPause();
    }

    @Bean
    AwaitingAnswers awaitingAnswers(
            Migrations migrations,
            Report report,
            MigrationWorker.WorkerPause pause,
            MigrationSettings settings,
            Clock clock) {
        return new AwaitingAnswers(migrations, report, pause, settings.patience(), clock);
    }

    @Bean
    SharingTickets sharingTickets(
            Shares shares,
            MovingTickets tickets,
            AwaitingAnswers answers,
            Transactions transactions,
            MigrationWorker.WorkerPause pause,
            MigrationSettings settings) {
        return new SharingTickets(shares, tickets, answers, transactions, pause, settings);
    }

    @Bean
    OpeningExport openingExport(ExportFormats formats, Uploads uploads, MigrationSettings settings) {
        return new OpeningExport(formats, uploads, settings.workDirectory());
    }

    @Bean
    HelpingMigration helpingMigration(
            Migrations migrations,
            Shares shares,
            OpeningExport opening,
            SharingTickets sharing,
            MigrationSettings settings) {
        return new HelpingMigration(migrations, shares, opening, sharing, settings);
    }

    @Bean
    ReadingExport readingExport(
            Migrations migrations,
            Report report,
            ReadingCompanies companies,
            MovingContracts contracts,
            SharingTickets sharing,
            AwaitingAnswers answers,
            Transactions transactions,
            MigrationSettings settings) {
        return new ReadingExport(migrations, report, companies, contracts, sharing, answers, transactions, settings);
    }

    @Bean
    RunningMigration runningMigration(
            Migrations migrations,
            OpeningExport opening,
            Shares shares,
            ReadingExport reading,
            AwaitingAnswers answers,
            Report report,
            Companies companies,
            Transactions transactions,
            MigrationSettings settings) {
        return new RunningMigration(
                migrations, opening, shares, reading, answers, report, companies, transactions, settings);
    }

    @Bean
    ForgettingExports forgettingExports(
            Uploads uploads,
            Migrations migrations,
            Companies companies,
            Awaited awaited,
            Shares shares,
            UploadSettings settings,
            Clock clock) {
        return new ForgettingExports(uploads, migrations, companies, awaited, shares, settings.kept(), clock);
    }

    @Bean
    MigrationWorker migrationWorker(
            Migrations migrations,
            RunningMigration running,
            HelpingMigration helping,
            ForgettingExports forgetting,
            ForgettingContents forgettingContents,
            MigrationWorker.WorkerPause pause,
            MigrationSettings settings) {
        return new MigrationWorker(
                migrations,
                running,
                helping,
                List.of(forgetting::forget, forgettingContents::forget),
                pause,
                settings.pauseAfterFailure());
    }
}
