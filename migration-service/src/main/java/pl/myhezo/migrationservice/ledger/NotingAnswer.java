package pl.myhezo.migrationservice.ledger;

import java.util.List;
import pl.myhezo.platform.transaction.Transactions;

/**
 * A service answers what became of a record. Only a pending row takes an answer, so the same answer again, or a second
 * one to a record that was sent twice, has no effect.
 */
public final class NotingAnswer {

    private final Report report;
    private final Ledger ledger;
    private final Transactions transactions;

    NotingAnswer(Report report, Ledger ledger, Transactions transactions) {
        this.report = report;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    public void note(String migrationId, String source, RecordKind kind, String legacyId, Settlement settlement) {
        transactions.run(() -> {
            ledger.settle(migrationId, source, kind, legacyId, settlement);
            report.settle(migrationId, kind, legacyId, settlement)
                    .ifPresent(row -> tellCompanies(migrationId, row.companies(), settlement));
        });
    }

    private void tellCompanies(String migrationId, List<String> companies, Settlement settlement) {
        switch (settlement) {
            case Settlement.Moved moved -> report.companiesMoved(migrationId, companies);
            case Settlement.Unchanged unchanged -> report.companiesExpect(migrationId, companies, Reason.UNCHANGED);
            case Settlement.Refused refused -> report.companiesExpect(migrationId, companies, Reason.CONTRACT_REJECTED);
        }
    }
}
