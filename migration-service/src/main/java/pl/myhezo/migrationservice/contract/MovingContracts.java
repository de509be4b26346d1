package pl.myhezo.migrationservice.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.RepeatedIds;
import pl.myhezo.migrationservice.ledger.Ledger;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Run;

/** Judges contracts one by one, sends those that are to be moved, and reports on each. */
public final class MovingContracts {

    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private final Companies companies;
    private final Report report;
    private final Ledger ledger;
    private final ContractsSent sent;
    private final RepeatedIds repeatedIds;
    private final Clock clock;

    MovingContracts(Companies companies, Report report, Ledger ledger, ContractsSent sent, Clock clock) {
        this.companies = companies;
        this.report = report;
        this.ledger = ledger;
        this.sent = sent;
        this.repeatedIds = new RepeatedIds(report);
        this.clock = clock;
    }

    /** Takes a batch, in the open transaction. */
    public void move(Run run, List<Reading<LegacyContract>> batch) {
        List<Reading<LegacyContract>> unique = repeatedIds.refuse(run.migrationId(), RecordKind.CONTRACT, batch);
        BatchKnowledge known = lookUp(run, unique);
        JudgingContracts judging = new JudgingContracts(known, sent::fingerprint);
        List<ReportRow> rows = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (Reading<LegacyContract> reading : unique) {
            switch (reading) {
                case Reading.Unreadable<LegacyContract> refused -> rows.add(refused.row(RecordKind.CONTRACT));
                case Reading.Read<LegacyContract>(Position position, LegacyContract contract) -> {
                    Judgement judgement = judging.judge(contract);
                    rows.add(row(run, position, contract, judgement));
                    if (judgement instanceof Judgement.Move move && !run.dryRun()) {
                        entries.add(send(run, move, known));
                    }
                }
            }
        }
        ledger.put(entries);
        report.add(run.migrationId(), rows);
        tellCompanies(run, rows);
    }

    private BatchKnowledge lookUp(Run run, List<Reading<LegacyContract>> batch) {
        List<LegacyContract> contracts = batch.stream()
                .<LegacyContract>mapMulti((reading, each) -> {
                    if (reading instanceof Reading.Read<LegacyContract> read) {
                        each.accept(read.record());
                    }
                })
                .toList();
        Set<String> named = contracts.stream()
                .flatMap(contract -> Judgement.companiesOf(contract).stream())
                .collect(Collectors.toSet());
        return new BatchKnowledge(
                LocalDate.now(clock.withZone(POLAND)),
                companies.find(run.migrationId(), named),
                ledger.find(
                        run.source(),
                        RecordKind.CONTRACT,
                        contracts.stream().map(LegacyContract::id).toList()),
                report.taken(
                        run.migrationId(),
                        contracts.stream().map(ContractRules::printedNumber).toList()));
    }

    private LedgerEntry send(Run run, Judgement.Move move, BatchKnowledge known) {
        String id = move.contract().legacyId();
        LedgerEntry before = known.sentBefore().get(id);
        LedgerEntry entry = before == null
                ? LedgerEntry.first(run.source(), RecordKind.CONTRACT, id, move.fingerprint(), run.migrationId())
                : before.again(move.fingerprint(), run.migrationId());
        sent.send(run, move.contract(), entry.version());
        return entry;
    }

    private static ReportRow row(Run run, Position position, LegacyContract contract, Judgement judgement) {
        String number = ContractRules.printedNumber(contract);
        List<String> named = Judgement.companiesOf(contract);
        return switch (judgement) {
            case Judgement.Move move ->
                run.dryRun()
                        ? ReportRow.moved(RecordKind.CONTRACT, position, contract.id(), number, named)
                        : ReportRow.pending(RecordKind.CONTRACT, position, contract.id(), number, named);
            case Judgement.Unchanged unchanged ->
                ReportRow.skipped(RecordKind.CONTRACT, position, contract.id(), number, Reason.UNCHANGED)
                        .naming(named);
            case Judgement.LeaveBehind left ->
                ReportRow.skipped(RecordKind.CONTRACT, position, contract.id(), number, left.reason());
            case Judgement.Reject reject ->
                ReportRow.rejected(RecordKind.CONTRACT, position, contract.id(), number, reject.refusal())
                        .naming(named);
        };
    }

    /** A company is told of each contract that names it, so that its own line of the report can say why it stays. */
    private void tellCompanies(Run run, List<ReportRow> rows) {
        Map<Outcome, Set<String>> named = rows.stream()
                .collect(Collectors.groupingBy(
                        ReportRow::outcome,
                        Collectors.flatMapping(row -> row.companies().stream(), Collectors.toSet())));
        String migrationId = run.migrationId();
        report.companiesMoved(migrationId, named.getOrDefault(Outcome.MOVED, Set.of()));
        report.companiesExpect(migrationId, named.getOrDefault(Outcome.SKIPPED, Set.of()), Reason.UNCHANGED);
        report.companiesExpect(migrationId, named.getOrDefault(Outcome.REJECTED, Set.of()), Reason.CONTRACT_REJECTED);
    }
}
