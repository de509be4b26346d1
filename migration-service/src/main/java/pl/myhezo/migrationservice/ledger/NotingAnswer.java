package pl.myhezo.migrationservice.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Services answer what became of records. Only a pending row takes an answer, so the same answer again, or a second
 * one to a record that was sent twice, has no effect.
 */
public final class NotingAnswer {

    private final Report report;
    private final Ledger ledger;
    private final Awaited awaited;
    private final Transactions transactions;

    NotingAnswer(Report report, Ledger ledger, Awaited awaited, Transactions transactions) {
        this.report = report;
        this.ledger = ledger;
        this.awaited = awaited;
        this.transactions = transactions;
    }

    /** What became of a record. */
    public record Answer(String migrationId, String source, RecordKind kind, String legacyId, Settlement settlement) {}

    private record Among(String migrationId, String source, RecordKind kind) {}

    /** Notes all of them, or none. */
    public void note(List<Answer> answers) {
        Map<Among, Map<String, Settlement>> grouped = new LinkedHashMap<>();
        answers.forEach(answer -> grouped.computeIfAbsent(
                        new Among(answer.migrationId(), answer.source(), answer.kind()), among -> new LinkedHashMap<>())
                .putIfAbsent(answer.legacyId(), answer.settlement()));
        transactions.run(() -> grouped.forEach(this::note));
    }

    private void note(Among among, Map<String, Settlement> settlements) {
        String migrationId = among.migrationId();
        ledger.settle(migrationId, among.source(), among.kind(), settlements);
        if (among.kind() == RecordKind.TICKET) {
            awaited.answered(migrationId, settlements.keySet()); // nobody fetches what belongs to them any more
        }
        report.settle(migrationId, among.kind(), settlements)
                .forEach(row -> tellCompanies(
                        migrationId, row.companies(), Objects.requireNonNull(settlements.get(row.legacyId()))));
    }

    private void tellCompanies(String migrationId, List<String> companies, Settlement settlement) {
        switch (settlement) {
            case Settlement.Moved moved -> report.companiesMoved(migrationId, companies);
            case Settlement.Unchanged unchanged -> report.companiesExpect(migrationId, companies, Reason.UNCHANGED);
            case Settlement.Refused refused -> report.companiesExpect(migrationId, companies, Reason.CONTRACT_REJECTED);
        }
    }
}
