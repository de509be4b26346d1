package pl.myhezo.migrationservice.ticket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.RepeatedIds;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.ledger.Ledger;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Run;

/** Sends tickets that somebody still works on, and reports on each and on its files. */
public final class MovingTickets {

    private final Companies companies;
    private final Report report;
    private final Ledger ledger;
    private final PreparingTickets preparing;
    private final TicketsSent sent;
    private final Awaited awaited;
    private final RepeatedIds repeatedIds;

    MovingTickets(
            Companies companies,
            Report report,
            Ledger ledger,
            PreparingTickets preparing,
            TicketsSent sent,
            Awaited awaited) {
        this.companies = companies;
        this.report = report;
        this.ledger = ledger;
        this.preparing = preparing;
        this.sent = sent;
        this.awaited = awaited;
        this.repeatedIds = new RepeatedIds(report);
    }

    /**
     * Prepares a batch.
     *
     * @param heartbeat called often
     * @return what remains to be done in a transaction, perhaps more than once
     */
    public Runnable prepare(Run run, List<Reading<LegacyTicket>> batch, LegacyExport export, Runnable heartbeat)
            throws IOException {
        List<Reading<LegacyTicket>> unique = repeatedIds.refuse(run.migrationId(), RecordKind.TICKET, batch);
        List<Judgement> judgements = preparing.prepare(run, unique, lookUp(run, unique), export, heartbeat);
        return () -> move(run, judgements);
    }

    private void move(Run run, List<Judgement> judgements) {
        List<String> ready = judgements.stream()
                .flatMap(judgement -> judgement instanceof Judgement.Ready goes
                        ? Stream.of(goes.ticket().legacyId())
                        : Stream.empty())
                .toList();
        // Again, as an answer to an earlier migration may have come meanwhile.
        Map<String, LedgerEntry> before = ledger.find(run.source(), RecordKind.TICKET, ready);
        List<ReportRow> rows = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<TicketsSent.Parcel> parcels = new ArrayList<>();
        Map<String, Set<String>> contents = new HashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement instanceof Judgement.Ready goes) {
                Outcome outcome = outcome(run, goes, before.get(goes.ticket().legacyId()));
                if (outcome == Outcome.PENDING) {
                    LedgerEntry entry =
                            entry(run, goes, before.get(goes.ticket().legacyId()));
                    entries.add(entry);
                    parcels.add(parcel(goes, entry.version()));
                    contents.put(goes.ticket().legacyId(), goes.contents());
                }
                rows.addAll(TicketRows.of(goes, outcome));
            } else {
                rows.add(TicketRows.of(judgement));
            }
        }
        sent.send(run, parcels);
        ledger.put(entries);
        awaited.await(run.migrationId(), contents);
        report.add(run.migrationId(), rows);
    }

    private static Outcome outcome(Run run, Judgement.Ready goes, @Nullable LedgerEntry before) {
        if (before != null && before.holds(goes.fingerprint())) {
            return Outcome.SKIPPED;
        }
        return run.dryRun() ? Outcome.MOVED : Outcome.PENDING;
    }

    private static LedgerEntry entry(Run run, Judgement.Ready goes, @Nullable LedgerEntry before) {
        String id = goes.ticket().legacyId();
        return before == null
                ? LedgerEntry.first(run.source(), RecordKind.TICKET, id, goes.fingerprint(), run.migrationId())
                : before.again(goes.fingerprint(), run.migrationId());
    }

    private static TicketsSent.Parcel parcel(Judgement.Ready goes, long version) {
        PrintedDialogue dialogue = Objects.requireNonNull(goes.dialogue(), "what was moved before changes no more");
        return new TicketsSent.Parcel(goes.ticket(), dialogue, goes.files(), version);
    }

    private BatchKnowledge lookUp(Run run, List<Reading<LegacyTicket>> batch) {
        List<LegacyTicket> active = batch.stream()
                .<LegacyTicket>mapMulti((reading, each) -> {
                    if (reading instanceof Reading.Read<LegacyTicket> read
                            && TicketRules.leftBehind(read.record()).isEmpty()) {
                        each.accept(read.record());
                    }
                })
                .toList();
        return new BatchKnowledge(
                companies.find(run.migrationId(), named(active, LegacyTicket::customerId)),
                contractsHere(run, named(active, TicketRules::printedContract)),
                ledger.find(run.source(), RecordKind.TICKET, named(active, LegacyTicket::id)));
    }

    /** Also a contract of an earlier export is here, and in a dry run one that this export would move. */
    private Set<String> contractsHere(Run run, Collection<String> numbers) {
        Set<String> here = new HashSet<>(ledger.here(run.source(), RecordKind.CONTRACT, numbers));
        here.addAll(report.taken(run.migrationId(), numbers));
        return here;
    }

    private static Set<String> named(List<LegacyTicket> tickets, Function<LegacyTicket, @Nullable String> what) {
        return tickets.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
