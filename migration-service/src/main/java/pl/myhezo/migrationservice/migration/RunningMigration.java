package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.platform.transaction.Transactions;

/** Brings a claimed migration to its end. */
final class RunningMigration {

    private final Migrations migrations;
    private final OpeningExport opening;
    private final Shares shares;
    private final ReadingExport reading;
    private final AwaitingAnswers answers;
    private final Report report;
    private final Companies companies;
    private final Transactions transactions;
    private final MigrationSettings settings;

    RunningMigration(
            Migrations migrations,
            OpeningExport opening,
            Shares shares,
            ReadingExport reading,
            AwaitingAnswers answers,
            Report report,
            Companies companies,
            Transactions transactions,
            MigrationSettings settings) {
        this.migrations = migrations;
        this.opening = opening;
        this.shares = shares;
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
        opening.open(migration, heartbeat, export -> reading.read(claim, migration, export, heartbeat));
    }

    private void finish(Claim claim) {
        String id = claim.migrationId();
        boolean more = true;
        while (more) {
            more = transactions.call(() -> report.skipWaitingCompanies(id));
        }
        shares.forget(id);
        while (companies.forget(id)) {
            migrations.renew(claim);
        }
        migrations.finish(
                claim,
                report.tally(id).hasProblems() ? MigrationStatus.COMPLETED_WITH_PROBLEMS : MigrationStatus.COMPLETED,
                null);
    }
}
