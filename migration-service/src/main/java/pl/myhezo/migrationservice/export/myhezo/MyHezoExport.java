package pl.myhezo.migrationservice.export.myhezo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.bundle.LineShape;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** An export that passed its checks. */
final class MyHezoExport implements LegacyExport {

    private final Bundle bundle;

    MyHezoExport(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public String source() {
        return bundle.source();
    }

    @Override
    public Map<RecordKind, Long> expected() {
        return Map.of(
                RecordKind.COMPANY, bundle.lines(MyHezoFormat.COMPANIES),
                RecordKind.CONTRACT, bundle.lines(MyHezoFormat.CONTRACTS),
                RecordKind.TICKET, bundle.lines(MyHezoFormat.TICKETS));
    }

    @Override
    public List<ReportRow> files() {
        return bundle.rows();
    }

    @Override
    public Records<LegacyCompany> companies(long after, Runnable heartbeat) throws IOException {
        return bundle.records(
                MyHezoFormat.COMPANIES, after, heartbeat, shape(CompanyLine.class, CompanyLine::toRecord));
    }

    @Override
    public Records<LegacyContract> contracts(long after, Runnable heartbeat) throws IOException {
        return bundle.records(
                MyHezoFormat.CONTRACTS, after, heartbeat, shape(ContractLine.class, ContractLine::toRecord));
    }

    @Override
    public Records<LegacyTicket> tickets(long after, Runnable heartbeat) throws IOException {
        return bundle.records(MyHezoFormat.TICKETS, after, heartbeat, shape(TicketLine.class, TicketLine::toRecord));
    }

    @Override
    public InputStream attachment(String path) throws IOException {
        return bundle.attachment(path);
    }

    private <L, T extends LegacyRecord> LineShape<T> shape(Class<L> line, Function<L, T> toRecord) {
        return LineShape.of(
                "/id", "/number", parsed -> toRecord.apply(bundle.json().treeToValue(parsed, line)));
    }
}
