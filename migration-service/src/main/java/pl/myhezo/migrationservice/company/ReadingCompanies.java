package pl.myhezo.migrationservice.company;

import java.util.ArrayList;
import java.util.List;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.RepeatedIds;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Run;

/** Takes companies in, so that contracts can name them. A company moves with the first contract that carries it. */
public final class ReadingCompanies {

    private final Companies companies;
    private final Report report;
    private final RepeatedIds repeatedIds;

    ReadingCompanies(Companies companies, Report report) {
        this.companies = companies;
        this.report = report;
        this.repeatedIds = new RepeatedIds(report);
    }

    /** Takes a batch in, in the open transaction. */
    public void read(Run run, List<Reading<LegacyCompany>> batch) {
        List<ReportRow> rows = new ArrayList<>();
        List<Companies.Entry> entries = new ArrayList<>();
        for (Reading<LegacyCompany> reading : repeatedIds.refuse(run.migrationId(), RecordKind.COMPANY, batch)) {
            switch (reading) {
                case Reading.Unreadable<LegacyCompany> refused -> rows.add(refused.row(RecordKind.COMPANY));
                case Reading.Read<LegacyCompany>(Position position, LegacyCompany company) ->
                    read(position, company, rows, entries);
            }
        }
        companies.add(run.migrationId(), entries);
        report.add(run.migrationId(), rows);
    }

    private static void read(
            Position position, LegacyCompany company, List<ReportRow> rows, List<Companies.Entry> entries) {
        try {
            Company checked = CompanyRules.check(company);
            entries.add(new Companies.Entry.Known(checked));
            rows.add(ReportRow.pending(
                    RecordKind.COMPANY, position, company.id(), checked.nip().digits(), List.of()));
        } catch (RefusedRecord e) {
            entries.add(new Companies.Entry.Rejected(company.id(), e.refusal().reason()));
            rows.add(ReportRow.rejected(RecordKind.COMPANY, position, company.id(), company.nip(), e.refusal()));
        }
    }
}
