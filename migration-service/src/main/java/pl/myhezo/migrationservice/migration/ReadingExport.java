package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import pl.myhezo.migrationservice.company.ReadingCompanies;
import pl.myhezo.migrationservice.contract.MovingContracts;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Reads an export from where the last worker stopped. Each batch is one transaction: what became of its records, what is
 * sent of them, and the note up to where the export is done. So it does not matter where a worker dies.
 */
final class ReadingExport {

    private final Migrations migrations;
    private final Report report;
    private final ReadingCompanies companies;
    private final MovingContracts contracts;
    private final SharingTickets sharing;
    private final AwaitingAnswers answers;
    private final Transactions transactions;
    private final MigrationSettings settings;

    ReadingExport(
            Migrations migrations,
            Report report,
            ReadingCompanies companies,
            MovingContracts contracts,
            SharingTickets sharing,
            AwaitingAnswers answers,
            Transactions transactions,
            MigrationSettings settings) {
        this.migrations = migrations;
        this.report = report;
        this.companies = companies;
        this.contracts = contracts;
        this.sharing = sharing;
        this.answers = answers;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** @param heartbeat called often, and keeps the claim */
    void read(Claim claim, Migration migration, LegacyExport export, Runnable heartbeat) throws IOException {
        Run run = new Run(migration.id(), export.source(), migration.dryRun());
        Stage from = migration.stage();
        if (from == Stage.CHECKING) {
            begin(claim, export);
        }
        if (from.compareTo(Stage.COMPANIES) <= 0) {
            Place place = placeIn(Stage.COMPANIES, migration);
            take(claim, run, place, export.companies(place.after(), heartbeat), companies::read);
        }
        if (from.compareTo(Stage.CONTRACTS) <= 0) {
            Place place = placeIn(Stage.CONTRACTS, migration);
            take(claim, run, place, export.contracts(place.after(), heartbeat), contracts::move);
        }
        if (from.compareTo(Stage.TICKETS) <= 0) {
            if (!sharing.hasBegun(run)) { // whoever worked on it before may have left while it waited here
                answers.untilAtMost(0, claim); // a ticket says whether its contract is here, which is only known then
            }
            transactions.run(() -> {
                migrations.progress(claim, Stage.TICKETS, 0);
                sharing.begin(run);
            });
            sharing.untilDone(claim, run, export, heartbeat);
            transactions.run(() -> migrations.progress(claim, Stage.ANSWERS, 0));
        }
    }

    private record Place(Stage stage, long after) {}

    private static Place placeIn(Stage stage, Migration migration) {
        return new Place(stage, migration.stage() == stage ? migration.line() : 0);
    }

    private void begin(Claim claim, LegacyExport export) {
        transactions.run(() -> {
            migrations.identify(claim, export.source(), export.expected());
            migrations.progress(claim, Stage.COMPANIES, 0);
            report.add(claim.migrationId(), export.files());
        });
    }

    private <T extends LegacyRecord> void take(
            Claim claim, Run run, Place place, Records<T> opened, BiConsumer<Run, List<Reading<T>>> taking)
            throws IOException {
        try (Records<T> records = opened) {
            for (List<Reading<T>> batch = next(records); !batch.isEmpty(); batch = next(records)) {
                // Before a batch and not behind it, so that one that begins anew has no more on its way either.
                answers.untilAtMost(settings.mostUnanswered(), claim);
                List<Reading<T>> read = batch;
                transactions.run(() -> {
                    migrations.progress(
                            claim, place.stage(), read.getLast().position().line());
                    taking.accept(run, read);
                    HaltPoint.IN_TRANSACTION.pass();
                });
                HaltPoint.AFTER_COMMIT.pass();
            }
        }
        Stage next = Stage.values()[place.stage().ordinal() + 1];
        transactions.run(() -> migrations.progress(claim, next, 0));
    }

    private <T extends LegacyRecord> List<Reading<T>> next(Records<T> records) throws IOException {
        List<Reading<T>> batch = new ArrayList<>();
        long begin = records.bytesRead();
        while (batch.size() < settings.batchRecords()
                && records.bytesRead() - begin < settings.batchSize().toBytes()) {
            Optional<Reading<T>> reading = records.next();
            if (reading.isEmpty()) {
                break;
            }
            batch.add(reading.get());
        }
        return batch;
    }
}
