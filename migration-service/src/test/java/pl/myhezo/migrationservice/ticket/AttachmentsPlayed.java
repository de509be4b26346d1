package pl.myhezo.migrationservice.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** An export of files alone. */
final class AttachmentsPlayed implements LegacyExport {

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, IOException> failures = new HashMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    AttachmentsPlayed has(String path, String content) {
        return has(path, content.getBytes(UTF_8));
    }

    AttachmentsPlayed has(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    AttachmentsPlayed refuses(String path, Reason reason) {
        failures.put(path, new RefusedFile(reason, path));
        return this;
    }

    void breaks(String path) {
        failures.put(path, new IOException("disk"));
    }

    Set<String> opened() {
        return Set.copyOf(opened);
    }

    @Override
    public InputStream attachment(String path) throws IOException {
        opened.add(path);
        IOException failure = failures.get(path);
        if (failure != null) {
            throw failure;
        }
        byte[] content = files.get(path);
        if (content == null) {
            throw new RefusedFile(Reason.MISSING_FILE, path);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public String source() {
        return "old-portal";
    }

    @Override
    public Map<RecordKind, Long> expected() {
        return Map.of();
    }

    @Override
    public List<ReportRow> files() {
        return List.of();
    }

    @Override
    public Records<LegacyCompany> companies(long after, Runnable heartbeat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Records<LegacyContract> contracts(long after, Runnable heartbeat) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Records<LegacyTicket> tickets(long after, Runnable heartbeat) {
        throw new UnsupportedOperationException();
    }
}
