package pl.myhezo.migrationservice.migration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.ReadingCompanies;
import pl.myhezo.migrationservice.contract.MovingContracts;
import pl.myhezo.migrationservice.export.ExportFormats;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ticket.ReadingTickets;
import pl.myhezo.migrationservice.upload.UploadSettings;
import pl.myhezo.migrationservice.upload.Uploads;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigrationSettings.class)
class MigrationConfiguration {

    @Bean
    ReceivingExport receivingExport(
            ExportFormats formats, Uploads uploads, Migrations migrations, IdempotentCalls calls, Clock clock) {
        return new ReceivingExport(formats, uploads, migrations, calls, clock);
    }

    @Bean
    CancellingMigration cancellingMigration(Migrations migrations) {
        return new CancellingMigration(migrations);
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
    WatchingMigrations watchingMigrations(Migrations migrations, Report report) {
        return new WatchingMigrations(migrations, report);
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
    ReadingExport readingExport(
            Migrations migrations,
            Report report,
            ReadingCompanies companies,
            MovingContracts contracts,
            ReadingTickets tickets,
            AwaitingAnswers answers,
            Transactions transactions,
            MigrationSettings settings) {
        return new ReadingExport(migrations, report, companies, contracts, tickets, answers, transactions, settings);
    }

    @Bean
    RunningMigration runningMigration(
            Migrations migrations,
            ExportFormats formats,
            Uploads uploads,
            ReadingExport reading,
            AwaitingAnswers answers,
            Report report,
            Companies companies,
            Transactions transactions,
            MigrationSettings settings) {
        return new RunningMigration(
                migrations, formats, uploads, reading, answers, report, companies, transactions, settings);
    }

    @Bean
    ForgettingExports forgettingExports(
            Uploads uploads, Migrations migrations, Companies companies, UploadSettings settings, Clock clock) {
        return new ForgettingExports(uploads, migrations, companies, settings.kept(), clock);
    }

    @Bean
    MigrationWorker migrationWorker(
            Migrations migrations,
            RunningMigration running,
            ForgettingExports forgetting,
            MigrationWorker.WorkerPause pause,
            MigrationSettings settings) {
        return new MigrationWorker(migrations, running, forgetting, pause, settings.pauseAfterFailure());
    }
}
