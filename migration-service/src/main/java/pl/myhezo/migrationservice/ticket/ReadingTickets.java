package pl.myhezo.migrationservice.ticket;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.RepeatedIds;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Run;

/** Checks tickets and reports on each. None is sent: no service takes tickets over yet, and the report says so. */
public final class ReadingTickets {

    private final Companies companies;
    private final Report report;
    private final RepeatedIds repeatedIds;

    ReadingTickets(Companies companies, Report report) {
        this.companies = companies;
        this.report = report;
        this.repeatedIds = new RepeatedIds(report);
    }

    /** Takes a batch, in the open transaction. */
    public void read(Run run, List<Reading<LegacyTicket>> batch) {
        List<Reading<LegacyTicket>> unique = repeatedIds.refuse(run.migrationId(), RecordKind.TICKET, batch);
        Map<String, Companies.Entry> known = companies.find(run.migrationId(), customers(unique));
        report.add(
                run.migrationId(),
                unique.stream().map(reading -> row(reading, known)).toList());
    }

    private static ReportRow row(Reading<LegacyTicket> reading, Map<String, Companies.Entry> known) {
        return switch (reading) {
            case Reading.Unreadable<LegacyTicket> refused -> refused.row(RecordKind.TICKET);
            case Reading.Read<LegacyTicket>(Position position, LegacyTicket ticket) -> row(position, ticket, known);
        };
    }

    private static ReportRow row(Position position, LegacyTicket ticket, Map<String, Companies.Entry> known) {
        try {
            Reason reason = TicketRules.leftBehind(ticket).orElse(Reason.TICKETS_NOT_MOVED_YET);
            if (reason == Reason.TICKETS_NOT_MOVED_YET) {
                TicketRules.check(ticket, known);
            }
            return ReportRow.skipped(RecordKind.TICKET, position, ticket.id(), ticket.number(), reason);
        } catch (RefusedRecord e) {
            return ReportRow.rejected(RecordKind.TICKET, position, ticket.id(), ticket.number(), e.refusal());
        }
    }

    private static Set<String> customers(List<Reading<LegacyTicket>> batch) {
        return batch.stream()
                .map(reading -> reading instanceof Reading.Read<LegacyTicket> read
                        ? read.record().customerId()
                        : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
