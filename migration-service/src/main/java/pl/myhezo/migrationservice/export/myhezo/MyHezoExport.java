package pl.myhezo.migrationservice.export.myhezo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.export.zip.Archive;
import pl.myhezo.migrationservice.export.zip.ArchiveEntry;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;
import tools.jackson.databind.json.JsonMapper;

/** An export that passed its checks. */
final class MyHezoExport implements LegacyExport {

    private final Archive archive;
    private final CheckedFiles files;
    private final String source;
    private final ExportSettings settings;
    private final JsonMapper json;

    MyHezoExport(Archive archive, CheckedFiles files, String source, ExportSettings settings, JsonMapper json) {
        this.archive = archive;
        this.files = files;
        this.source = source;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Map<RecordKind, Long> expected() {
        return Map.of(
                RecordKind.COMPANY, files.lines(FileNames.COMPANIES),
                RecordKind.CONTRACT, files.lines(FileNames.CONTRACTS),
                RecordKind.TICKET, files.lines(FileNames.TICKETS));
    }

    @Override
    public List<ReportRow> files() {
        return files.rows();
    }

    @Override
    public Records<LegacyCompany> companies(long after) throws IOException {
        return records(FileNames.COMPANIES, after, CompanyLine.class, CompanyLine::toRecord);
    }

    @Override
    public Records<LegacyContract> contracts(long after) throws IOException {
        return records(FileNames.CONTRACTS, after, ContractLine.class, ContractLine::toRecord);
    }

    @Override
    public Records<LegacyTicket> tickets(long after) throws IOException {
        return records(FileNames.TICKETS, after, TicketLine.class, TicketLine::toRecord);
    }

    private <L, T extends LegacyRecord> Records<T> records(
            String name, long after, Class<L> shape, Function<L, T> toRecord) throws IOException {
        Lines lines = new Lines(
                content(files.readable(name)),
                Math.toIntExact(settings.longestLine().toBytes()));
        lines.skip(after);
        return new LineRecords<>(name, lines, json, shape, toRecord);
    }

    private InputStream content(Optional<ArchiveEntry> file) throws IOException {
        return file.isPresent() ? archive.read(file.get()) : InputStream.nullInputStream();
    }
}
