package pl.myhezo.migrationservice.export.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.export.bundle.LineShape;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem.CompanyFile;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem.TicketShape;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** An export that passed its checks. It has no contracts: ticket systems know none. */
final class ForeignExport implements LegacyExport {

    private final Bundle bundle;
    private final Mapping mapping;
    private final Optional<CompanyFile> companies;
    private final TicketShape tickets;

    ForeignExport(Bundle bundle, Mapping mapping, Optional<CompanyFile> companies, TicketShape tickets) {
        this.bundle = bundle;
        this.mapping = mapping;
        this.companies = companies;
        this.tickets = tickets;
    }

    @Override
    public String source() {
        return bundle.source();
    }

    @Override
    public Map<RecordKind, Long> expected() {
        long known = companies.isPresent()
                ? bundle.lines(companies.get().name())
                : mapping.companies().all().size();
        return Map.of(
                RecordKind.COMPANY,
                known,
                RecordKind.CONTRACT,
                0L,
                RecordKind.TICKET,
                bundle.lines(ForeignFormat.TICKETS));
    }

    @Override
    public List<ReportRow> files() {
        return bundle.rows();
    }

    @Override
    public Records<LegacyCompany> companies(long after, Runnable heartbeat) throws IOException {
        if (companies.isEmpty()) {
            return new GivenRecords<>(mappedCompanies(after));
        }
        CompanyFile file = companies.get();
        return bundle.records(
                file.name(), after, heartbeat, LineShape.of("/id", "/name", line -> company(file, Part.line(line))));
    }

    private List<Reading<LegacyCompany>> mappedCompanies(long after) {
        return mapping.companies().all().stream()
                .filter(entry -> entry.line() > after)
                .<Reading<LegacyCompany>>map(
                        entry -> new Reading.Read<>(new Position(MappedCompanies.FILE, entry.line()), entry.toRecord()))
                .toList();
    }

    private LegacyCompany company(CompanyFile file, Part line) {
        String id = Fields.id(line.text("id"));
        Optional<MappedCompanies.Entry> mapped = mapping.companies().of(id);
        String nip = mapped.map(MappedCompanies.Entry::nip).orElseGet(() -> mapping.custom(custom(file, line), "nip"));
        String name = mapped.map(MappedCompanies.Entry::name).orElseGet(() -> line.text("name"));
        return new LegacyCompany(id, name, nip, null, List.of());
    }

    private static Mapping.CustomFields custom(CompanyFile file, Part line) {
        String holder = file.customFields();
        return name -> holder == null
                ? line.first(name)
                : line.maybe(holder).map(fields -> fields.first(name)).orElse(null);
    }

    @Override
    public Records<LegacyContract> contracts(long after, Runnable heartbeat) {
        return new GivenRecords<>(List.of());
    }

    @Override
    public Records<LegacyTicket> tickets(long after, Runnable heartbeat) throws IOException {
        return bundle.records(
                ForeignFormat.TICKETS,
                after,
                heartbeat,
                LineShape.of(
                        tickets.id(), tickets.number(), line -> tickets.reader().read(Part.line(line))));
    }

    @Override
    public InputStream attachment(String path) throws IOException {
        return bundle.attachment(path);
    }
}
